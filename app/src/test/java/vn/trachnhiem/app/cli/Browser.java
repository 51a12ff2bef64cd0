package vn.trachnhiem.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trachnhiem.app.account.Accounts;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;

/** Somebody who signed in and opens pages. */
final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String WORD = "mot-mat-khau-dai";

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    private Browser(int port) {
        this.address = "http://127.0.0.1:" + port;
    }

    /** Signs in with an account made for it. */
    static Browser signedIn(RunningLedger ledger, int port) throws IOException, InterruptedException {
        Actor inspector =
                new Actor(PersonId.from("inspector"), AgencyId.from("inspectorate"), List.of(Role.CHIEF_INSPECTOR));
        ledger.bean(Accounts.class).add("thanhtra", WORD, inspector, "Thanh tra");
        Browser browser = new Browser(port);
        browser.signIn();
        return browser;
    }

    private void signIn() throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(
                ask(HttpRequest.newBuilder().uri(uri("/dang-nhap"))).body());
        assertThat(token.find()).isTrue();
        String form = "username=thanhtra&password=" + WORD + "&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        HttpResponse<String> answer = ask(HttpRequest.newBuilder()
                .uri(uri("/dang-nhap"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        assertThat(answer.headers().firstValue("Location")).get().asString().doesNotContain("sai");
    }

    /** The status of that page. */
    int get(String path) throws IOException, InterruptedException {
        return ask(HttpRequest.newBuilder().uri(uri(path))).statusCode();
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create(address + path);
    }
}
