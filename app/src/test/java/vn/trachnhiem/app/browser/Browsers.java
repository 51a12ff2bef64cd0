package vn.trachnhiem.app.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The system's Chromium. Nothing is downloaded: where there is none, the tests fail and say what to install. */
final class Browsers implements AutoCloseable {
    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private final Playwright playwright;
    private final Browser browser;

    Browsers() {
        Path chromium = chromium();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(QUIETLY));
    }

    Browser browser() {
        return browser;
    }

    private static Path chromium() {
        return Stream.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "The browser tests need Chromium on the PATH; on Debian and Ubuntu: apt-get install chromium"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
