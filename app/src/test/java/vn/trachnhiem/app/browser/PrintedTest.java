package vn.trachnhiem.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("browser")
@ExtendWith(Demo.Running.class)
class PrintedTest {
    @Test
    void a_printed_trail_says_on_paper_what_it_is_as_of_when_and_for_whom(Demo demo) throws IOException {
        try (Visit reader = demo.visit("thanhtra")) {
            String head = reader.page()
                    .locator("main tbody a[href^='/nguoi-dung-dau/']")
                    .first()
                    .getAttribute("href");
            reader.openTrail(head).open(head + "?xem=bang");
            byte[] paper = reader.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            try (PDDocument pdf = Loader.loadPDF(paper)) {
                String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
                assertThat(text)
                        .contains("TRÍCH SỔ TRÁCH NHIỆM")
                        .contains("Trích sổ tại ngày", "Người trích:", "Thanh tra viên")
                        .contains("Số liệu tính đến", "Vị trí sổ cái", "Bộ quy tắc")
                        .contains("Trang 1/" + pdf.getNumberOfPages())
                        .doesNotContain("Đăng xuất");
            }
        }
    }
}
