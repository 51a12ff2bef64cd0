package vn.trachnhiem.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.trachnhiem.app.process.LedgerProcess;

/** A province begins: from the password on the screen of whoever started the ledger to the first head on the list. */
@Tag("browser")
@ExtendWith(Demo.Running.class)
class FromAnEmptyLedgerTest {
    private static final String OWN_PASSWORD = "một câu dài dễ nhớ";
    private static final Pattern ONE_TIME = Pattern.compile("password (\\S+) \\(shown once");

    private String address = "";

    @Test
    void an_empty_ledger_is_filled_through_its_pages(@TempDir Path data, Demo demo) throws Exception {
        int port = Demo.freePort();
        address = "http://127.0.0.1:" + port;
        try (LedgerProcess ledger = LedgerProcess.up(data, port)) {
            Matcher shown = ONE_TIME.matcher(ledger.output());
            assertThat(shown.find()).isTrue();
            String password = openTheFirstAccount(demo.browsers(), shown.group(1));
            keepTheRegister(demo.browsers(), password);
        }
    }

    private String openTheFirstAccount(Browsers browsers, String oneTime) {
        try (Visit administrator = Visit.begin(browsers, address, "admin", oneTime)) {
            Page page = administrator.open("/tai-khoan").page();
            assertThat(administrator.path()).isEqualTo("/mat-khau");
            choosePassword(administrator, oneTime);
            administrator.open("/tai-khoan/moi");
            page.fill("#moi-username", "le.mai");
            page.fill("#moi-displayName", "Lê Thị Mai · Sở Nội vụ");
            page.check("input[value=HOME_AFFAIRS_OFFICER]");
            administrator.press("main", "Mở tài khoản");
            return page.locator("#mat-khau").innerText();
        }
    }

    private void keepTheRegister(Browsers browsers, String oneTime) {
        try (Visit officer = Visit.begin(browsers, address, "le.mai", oneTime)) {
            choosePassword(officer, oneTime);
            establish(officer);
            String agency = officer.path();
            register(officer, "Lê Thị Mai", "le.mai: Lê Thị Mai · Sở Nội vụ");
            register(officer, "Trần Văn Bình", "");
            appoint(officer.open(agency));
            Page heads = officer.open("/nguoi-dung-dau").page();
            assertThat(heads.locator("main tbody")).containsText("Ông Trần Văn Bình");
            officer.open(agency).page().locator(".so-head a.so-seal").click();
            assertThat(heads.locator("main")).containsText("Ông Lê Thị Mai");
            assertThat(officer.complaints()).isEmpty();
        }
    }

    private static void choosePassword(Visit owner, String oneTime) {
        owner.page().fill("#present", oneTime);
        owner.page().fill("#chosen", OWN_PASSWORD);
        owner.page().fill("#again", OWN_PASSWORD);
        owner.press("main", "Đổi mật khẩu");
        assertThat(owner.path()).isEqualTo("/nguoi-dung-dau");
    }

    private static void establish(Visit officer) {
        Page page = officer.open("/to-chuc/moi").page();
        page.fill("#moi-official", "Sở Nội vụ");
        page.fill("#moi-brief", "Sở NV");
        decided(page, "#moi");
        officer.press("main", "Ghi vào sổ");
        assertThat(page.locator("h1")).hasText("Sở Nội vụ");
    }

    private static void register(Visit officer, String name, String account) {
        Page page = officer.open("/can-bo/moi").page();
        page.fill("#moi-name", name);
        if (!account.isEmpty()) {
            page.selectOption("#moi-person", new SelectOption().setLabel(account));
        }
        officer.press("main", "Ghi vào sổ");
        assertThat(page.locator("main tbody")).containsText(name);
    }

    private static void appoint(Visit officer) {
        Page page = officer.page();
        page.selectOption("#bo-nhiem-person", new SelectOption().setLabel("Ông Trần Văn Bình"));
        page.fill("#bo-nhiem-title", "Giám đốc Sở Nội vụ");
        decided(page, "#bo-nhiem");
        officer.press("#bo-nhiem", "Ghi vào sổ");
        assertThat(page.locator("main tbody")).containsText("Ông Trần Văn Bình");
    }

    private static void decided(Page page, String form) {
        page.fill(form + "-documentNumber", "12/QĐ-UBND");
        page.fill(form + "-documentDate", "01/3/2025");
        page.fill(form + "-effectiveOn", "01/3/2025");
        page.fill(form + "-reason", "Nhập dữ liệu ban đầu khi mở sổ");
    }
}
