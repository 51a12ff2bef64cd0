package vn.trachnhiem.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("browser")
@ExtendWith(Demo.Running.class)
class WithoutScriptTest {
    @Test
    void a_reader_gets_from_sign_in_to_the_trail_and_its_table(Demo demo) {
        try (Visit reader = demo.withoutScript("thanhtra")) {
            Page page = reader.page();
            page.fill("#ten", "cong thuong");
            reader.press("main", "Lọc");
            page.locator("main tbody a[href^='/nguoi-dung-dau/']").first().click();
            page.locator("input[name=usual]").first().check();
            reader.press("main", "Mở hồ sơ");
            assertThat(page.locator("#dien-bien")).isVisible();
            page.locator(".so-jump a[href*='xem=bang']").click();
            assertThat(page.locator("#bang table")).isVisible();
            reader.open(page.locator("#bang a.so-seal").first().getAttribute("href"));
            assertThat(page.locator(".so-json")).isVisible();
        }
    }
}
