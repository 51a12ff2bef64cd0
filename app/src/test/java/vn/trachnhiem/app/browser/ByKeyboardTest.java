package vn.trachnhiem.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("browser")
@ExtendWith(Demo.Running.class)
class ByKeyboardTest {
    private static final String ROWS = "main .so-table tbody tr";

    @Test
    void single_keys_lead_to_search_date_rows_and_help(Demo demo) {
        demo.as("thanhtra", reader -> {
            Page page = reader.open("/nhiem-vu").page();
            page.keyboard().press("/");
            assertThat(page.locator(".so-search input")).isFocused();
            page.keyboard().type("j");
            assertThat(page.locator(".so-search input")).hasValue("j");
            page.keyboard().press("Tab");
            page.keyboard().press("t");
            assertThat(page.locator("#on")).isFocused();
        });
    }

    @Test
    void rows_are_walked_and_opened(Demo demo) {
        demo.as("thanhtra", reader -> {
            Page page = reader.open("/nhiem-vu").page();
            page.keyboard().press("j");
            page.keyboard().press("j");
            assertThat(page.locator(ROWS).nth(1).locator("a").first()).isFocused();
            page.keyboard().press("k");
            assertThat(page.locator(ROWS).nth(0).locator("a").first()).isFocused();
            page.keyboard().press("Enter");
            page.waitForURL("**/nhiem-vu/**");
        });
    }

    @Test
    void help_opens_closes_and_switches_the_keys_off(Demo demo) {
        demo.as("thanhtra", reader -> {
            Page page = reader.open("/van-ban").page();
            page.keyboard().press("?");
            assertThat(page.locator("#phim")).isVisible();
            page.check("#phim-tat");
            page.keyboard().press("Escape");
            assertThat(page.locator("#phim")).isHidden();
            page.locator("h1").click();
            page.keyboard().press("/");
            assertThat(page.locator(".so-search input")).not().isFocused();
        });
    }

    @Test
    void the_first_tab_leads_past_the_menu(Demo demo) {
        demo.as("thanhtra", reader -> {
            Page page = reader.open("/van-ban").page();
            page.keyboard().press("Tab");
            assertThat(page.locator(".so-skip")).isFocused();
        });
    }
}
