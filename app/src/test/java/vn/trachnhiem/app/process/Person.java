package vn.trachnhiem.app.process;

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
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody before the pages, without a browser: keeps cookies, follows redirects, fills in forms. */
final class Person implements AutoCloseable {
    static final String PASSWORD = "mat-khau-rieng-7391";

    private static final Pattern HIDDEN = Pattern.compile("name=\"(_csrf|key)\"[^>]*? value=\"([^\"]*)\"");

    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    Person(String address) {
        this.address = address;
    }

    /** Whoever this is after signing in. */
    static Person signedIn(String address, String username) throws Exception {
        Person person = new Person(address);
        HttpResponse<String> answer = person.fillIn("/dang-nhap", Map.of("username", username, "password", PASSWORD));
        if (answer.statusCode() != 200 || answer.uri().getPath().equals("/dang-nhap")) {
            throw new IllegalStateException(username + " is not let in: " + answer);
        }
        return person;
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** Opens the form, fills it in and sends it. */
    HttpResponse<String> fillIn(String path, Map<String, String> fields, String... headers) throws Exception {
        return post(path, form(path, fields), headers);
    }

    /** What the form would send: its hidden fields and what was typed. Sent again, it is the same act. */
    Map<String, String> form(String path, Map<String, String> fields) throws Exception {
        Map<String, String> form = new HashMap<>(fields);
        Matcher hidden = HIDDEN.matcher(get(path).body());
        while (hidden.find()) {
            form.putIfAbsent(hidden.group(1), hidden.group(2));
        }
        return form;
    }

    HttpResponse<String> post(String path, Map<String, String> form, String... headers) throws Exception {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** A figure of Prometheus' text form. */
    static Optional<Double> figure(String metrics, String nameAndTags) {
        return metrics.lines()
                .filter(line -> line.startsWith(nameAndTags + " "))
                .map(line -> Double.parseDouble(line.substring(nameAndTags.length() + 1)))
                .findFirst();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "text/html, */*;q=0.5")
                .timeout(Duration.ofSeconds(60));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
