package vn.trachnhiem.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import vn.trachnhiem.app.sample.DemoAccounts;

/** One person at one browser window, whose complaints are kept. */
final class Visit implements AutoCloseable {
    private static final int DESK = 1366;
    private static final int PHONE = 390;
    private static final int HEIGHT = 900;

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> complaints = new ArrayList<>();

    private Visit(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(address + "/")) {
                complaints.add(page.url() + " asks " + request.url());
            }
        });
    }

    static Visit begin(Browsers browsers, String address, String username, boolean script) {
        BrowserContext context = browsers.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(DESK, HEIGHT)
                        .setJavaScriptEnabled(script)
                        .setLocale("vi-VN"));
        return new Visit(context, address).signIn(username, DemoAccounts.PASSWORD);
    }

    /** Somebody at an address, signed in with that password. */
    static Visit begin(Browsers browsers, String address, String username, String password) {
        BrowserContext context = browsers.browser().newContext();
        return new Visit(context, address).signIn(username, password);
    }

    private Visit signIn(String username, String password) {
        open("/dang-nhap");
        page.fill("#username", username);
        page.fill("#password", password);
        page.click("main button[type=submit]");
        assertThat(path()).isNotEqualTo("/dang-nhap");
        return this;
    }

    Page page() {
        return page;
    }

    Visit open(String path) {
        page.navigate(address + path);
        return this;
    }

    /** Opens the trail of a person or an agency, stating a purpose where it is asked for. */
    Visit openTrail(String path) {
        open(path);
        if (page.locator("input[name=usual]").count() > 0) {
            page.locator("input[name=usual]").first().check();
            page.click("main form button[type=submit]");
        }
        return this;
    }

    String path() {
        return URI.create(page.url()).getPath();
    }

    /** Console errors, breaches of the content policy, requests to other hosts: everything so far. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    void atDesk() {
        page.setViewportSize(DESK, HEIGHT);
    }

    void atPhone() {
        page.setViewportSize(PHONE, HEIGHT);
    }

    /** How many pixels the page is wider than the window. */
    int overhang() {
        Object wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) wider).intValue();
    }

    /** Presses the button of that name in the part of the page. */
    void press(String part, String button) {
        page.locator(part)
                .getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new com.microsoft.playwright.Locator.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    @Override
    public void close() {
        context.close();
    }
}
