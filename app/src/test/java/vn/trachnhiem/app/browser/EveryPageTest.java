package vn.trachnhiem.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("browser")
@ExtendWith(Demo.Running.class)
class EveryPageTest {
    @ParameterizedTest
    @ValueSource(strings = {"vanthu", "chuyenvien", "chutich", "giamdoc", "thanhtra", "noivu", "quantri"})
    void every_page_that_can_be_reached_is_without_barriers_fits_its_window_and_loads_nothing_from_elsewhere(
            String username, Demo demo) {
        try (Visit visit = demo.visit(username)) {
            Crawl crawl = new Crawl(visit);
            assertThat(crawl.faults()).isEmpty();
            assertThat(crawl.kinds())
                    .contains("/nhiem-vu", "/nhiem-vu/*", "/nguoi-dung-dau", "/nguoi-dung-dau/*", "/co-quan/*")
                    .contains("/van-ban", "/van-ban/*", "/su-kien/*", "/to-chuc", "/to-chuc/*", "/can-bo");
        }
    }
}
