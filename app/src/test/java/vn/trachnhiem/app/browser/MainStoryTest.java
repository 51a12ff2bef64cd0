package vn.trachnhiem.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the text of a directive to a head's trail, as the officers do it by hand. */
@Tag("browser")
@ExtendWith(Demo.Running.class)
class MainStoryTest {
    private static final String NUMBER = "09/CT-UBND";
    private static final String CORRECTED = "Rà soát các cụm công nghiệp trên địa bàn tỉnh";
    private static final String TEXT = """
            ỦY BAN NHÂN DÂN
            TỈNH VĨNH PHÚC
            Số: 09/CT-UBND

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Vĩnh Phúc, ngày 31 tháng 12 năm 2025

            CHỈ THỊ
            Về việc rà soát cụm công nghiệp

            Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:
            1. Sở Công Thương: Chủ trì rà soát các cụm công nghiệp, báo cáo Ủy ban nhân dân tỉnh.
            2. Sở Tài chính: Chủ trì, phối hợp với Sở Công Thương bố trí kinh phí rà soát.
            """;

    private final StringBuilder document = new StringBuilder();
    private final StringBuilder task = new StringBuilder();

    @Test
    void from_the_text_of_a_directive_to_the_trail_of_a_head(Demo demo) {
        demo.as("vanthu", this::register);
        demo.as("chuyenvien", this::correctOneAndAcceptTheOther);
        demo.as("chanhvp", this::confirm);
        demo.as("chutich", this::issue);
        demo.as("chuyenvien", this::assign);
        demo.as("giamdoc", this::submit);
        demo.as("chuyenvien2", this::accept);
        demo.as("thanhtra", this::findItOnTheTrail);
    }

    private void register(Visit clerk) {
        Page page = clerk.open("/van-ban/moi").page();
        page.setInputFiles(
                "#file", new FilePayload("chi-thi-09.txt", "text/plain", TEXT.getBytes(StandardCharsets.UTF_8)));
        clerk.press("main", "Đọc văn bản");
        assertThat(page.locator("#dau-number")).hasValue(NUMBER);
        assertThat(page.locator("#dau-issuedOn")).hasValue("31/12/2025");
        clerk.press("main", "Đăng ký vào sổ");
        assertThat(page.locator("h1")).containsText(NUMBER);
        assertThat(page.locator(".so-text mark").first()).isVisible();
        document.append(clerk.path());
    }

    private void correctOneAndAcceptTheOther(Visit officer) {
        Page page = officer.open(document.toString()).page();
        assertThat(page.locator(".so-prop").first()).containsText("Sở Công Thương");
        page.locator("a[href*='/doc?dieu-khoan=1']").first().click();
        fits(officer);
        page.fill("textarea[name='o0.content']", CORRECTED);
        page.check("input[name='o0.timing'][value=dated]");
        page.fill("input[name='o0.due']", "ba mươi tháng hai");
        officer.press("main", "Ghi cách đọc này vào sổ");
        assertThat(page.locator(".so-wrong")).isVisible();
        assertThat(page.locator("textarea[name='o0.content']")).hasValue(CORRECTED);
        page.fill("input[name='o0.due']", "30/6/2026");
        officer.press("main", "Ghi cách đọc này vào sổ");
        assertThat(page.locator("article h3", new Page.LocatorOptions().setHasText(CORRECTED)))
                .isVisible();
        page.locator("button[name='as-read']").click();
        assertThat(page.locator(".so-steps")).containsText("mọi điều khoản đã đọc");
    }

    private void confirm(Visit chief) {
        chief.open(document.toString()).press("main", "Xác nhận và ghi vào sổ");
        assertThat(chief.page().locator(".so-steps li").nth(2)).hasClass("is-done");
    }

    private void issue(Visit chairman) {
        chairman.open(document.toString()).press("main", "Ghi ngày hiệu lực vào sổ");
        assertThat(chairman.page().locator(".so-steps li").nth(3)).hasClass("is-done");
    }

    private void assign(Visit officer) {
        Page page = officer.open(document.toString()).page();
        page.locator("a[href*='/giao?nghia-vu=1']").first().click();
        fits(officer);
        assertThat(page.getByLabel("Sở Công Thương")).isChecked();
        officer.press("main", "Giao và ghi vào sổ");
        Locator assigned = page.locator("main tbody a[href^='/nhiem-vu/task-']");
        assertThat(assigned).hasCount(1);
        task.append(assigned.getAttribute("href"));
    }

    private void submit(Visit head) {
        Page page = head.open(task.toString()).page();
        Locator form = page.locator("#nop");
        form.locator("summary").first().click();
        form.locator("[name=deliverableNumber]").fill("77/BC-SCT");
        form.locator("[name=deliverableDate]").fill("31/12/2025");
        form.locator("[name=evidence]")
                .setInputFiles(new FilePayload("bao-cao.txt", "text/plain", TEXT.getBytes(StandardCharsets.UTF_8)));
        head.press("#nop", "Ghi vào sổ");
        assertThat(page.locator("#minh-chung")).containsText("bao-cao.txt");
        assertThat(page.locator(".so-head")).containsText("chờ nghiệm thu");
    }

    private void accept(Visit second) {
        Page page = second.open(task.toString()).page();
        Locator form = page.locator("#nghiem-thu");
        form.locator("summary").first().click();
        second.press("#nghiem-thu", "Ghi vào sổ");
        assertThat(page.locator(".so-head")).containsText("Hoàn thành đúng hạn");
    }

    private void findItOnTheTrail(Visit inspector) {
        Page page = inspector.open(task.toString()).page();
        String head = page.locator(".so-facts a[href^='/nguoi-dung-dau/']").getAttribute("href");
        inspector.openTrail(head).open(head + "?xem=bang&q=Ra+soat+cac+cum");
        Locator row = page.locator("#bang tbody tr", new Page.LocatorOptions().setHasText(CORRECTED));
        assertThat(row).containsText("Hoàn thành đúng hạn");
        row.locator("a.so-seal").first().click();
        assertThat(page.locator("h1")).containsText("Sự kiện");
        assertThat(inspector.complaints()).isEmpty();
    }

    /** The forms of the story stand on pages that a walk along links does not reach. */
    private static void fits(Visit visit) {
        assertThat(visit.overhang()).isZero();
        visit.atPhone();
        assertThat(visit.overhang()).isZero();
        visit.atDesk();
    }
}
