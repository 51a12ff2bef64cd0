package vn.trachnhiem.query.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.query.reading.text.Samples.Line;
import vn.trachnhiem.shared.reading.ReadOutcome;

class OfficeTextTest {

    private final FileReader reader = new FileReader(Limits.USUAL);

    @Test
    void the_numbers_that_word_counts_are_words_of_the_text() throws IOException {
        DocxSample sample = new DocxSample();
        BigInteger list = sample.list();
        sample.numbered(list, 0, "Sở Nội vụ")
                .numbered(list, 1, "Chủ trì rà soát")
                .numbered(list, 1, "Báo cáo kết quả")
                .numbered(list, 2, "Theo dõi")
                .numbered(list, 0, "Sở Tài chính")
                .numbered(list, 1, "Thẩm định dự toán")
                .numbered(list, 3, "Bố trí kinh phí");
        assertThat(docx(sample).lines())
                .containsExactly(
                        "1. Sở Nội vụ",
                        "a) Chủ trì rà soát",
                        "b) Báo cáo kết quả",
                        "- Theo dõi",
                        "2. Sở Tài chính",
                        "a) Thẩm định dự toán",
                        "2.1. Bố trí kinh phí");
    }

    @Test
    void a_task_table_is_a_line_a_row_in_its_place() throws IOException {
        DocxSample sample = new DocxSample()
                .paragraph("Trước bảng")
                .table(new String[] {"STT", "Nhiệm vụ", "Cơ quan chủ trì"}, new String[] {"1", "Rà soát", "Sở Nội vụ"})
                .paragraph("Sau bảng");
        assertThat(docx(sample).lines())
                .containsExactly(
                        "Trước bảng", "STT | Nhiệm vụ | Cơ quan chủ trì", "1 | Rà soát | Sở Nội vụ", "Sau bảng");
    }

    @Test
    void the_two_columns_of_the_head_are_no_data() throws IOException {
        DocxSample sample = new DocxSample()
                .table(
                        new String[] {"UBND TỈNH BÌNH SƠN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"},
                        new String[] {"Số: 05/CT-UBND", "Bình Sơn, ngày 05 tháng 02 năm 2025"});
        assertThat(docx(sample).lines())
                .containsExactly(
                        "UBND TỈNH BÌNH SƠN",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Số: 05/CT-UBND",
                        "Bình Sơn, ngày 05 tháng 02 năm 2025");
    }

    @Test
    void lines_of_a_pdf_join_to_paragraphs_across_the_page_and_without_page_numbers() throws IOException {
        float left = Samples.left();
        byte[] pdf = Samples.pdf(List.of(
                List.of(
                        new Line(
                                left + 30,
                                Samples.lineAt(0),
                                "1. Sở Nội vụ chủ trì, phối hợp với các cơ quan, đơn vị liên quan rà soát, sắp"),
                        new Line(
                                left,
                                Samples.lineAt(1),
                                "xếp tổ chức bộ máy theo hướng tinh gọn, hoạt động hiệu lực, hiệu quả trong"),
                        new Line(left, Samples.lineAt(2), "năm 2025."),
                        new Line(
                                left + 30,
                                Samples.lineAt(3),
                                "2. Sở Tài chính thẩm định dự toán kinh phí của các cơ quan, đơn vị gửi đến,")),
                List.of(
                        new Line(295, 800, "2"),
                        new Line(
                                left,
                                Samples.lineAt(1),
                                "trình Ủy ban nhân dân tỉnh phê duyệt trước ngày 30/6/2025 theo đúng quy định."))));
        assertThat(text("a.pdf", pdf).lines())
                .containsExactly(
                        "1. Sở Nội vụ chủ trì, phối hợp với các cơ quan, đơn vị liên quan rà soát, sắp xếp tổ chức bộ máy"
                                + " theo hướng tinh gọn, hoạt động hiệu lực, hiệu quả trong năm 2025.",
                        "2. Sở Tài chính thẩm định dự toán kinh phí của các cơ quan, đơn vị gửi đến, trình Ủy ban nhân dân"
                                + " tỉnh phê duyệt trước ngày 30/6/2025 theo đúng quy định.");
    }

    @Test
    void the_drawn_frame_of_a_pdf_table_gives_its_rows() throws IOException {
        String[][] cells = {
            {"STT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn"},
            {"1", "Rà soát thủ tục\nhành chính", "Văn phòng\nUBND tỉnh", "30/6/2025"},
            {"2", "Kiểm tra", "Sở Nội vụ", "Quý IV/2025"}
        };
        byte[] pdf = Samples.pdfTable(cells, new float[] {60, 95, 290, 420, 530}, 40);
        assertThat(text("a.pdf", pdf).lines())
                .containsExactly(
                        "STT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn",
                        "1 | Rà soát thủ tục hành chính | Văn phòng UBND tỉnh | 30/6/2025",
                        "2 | Kiểm tra | Sở Nội vụ | Quý IV/2025");
    }

    private String docx(DocxSample sample) throws IOException {
        return text("a.docx", sample.bytes());
    }

    private String text(String name, byte[] bytes) throws IOException {
        ReadOutcome outcome = reader.read(SourceFile.of(name, bytes));
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return ((ReadOutcome.Read) outcome).source().text();
    }
}
