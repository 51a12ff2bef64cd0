package vn.trachnhiem.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.shared.reading.DocumentKind;
import vn.trachnhiem.shared.reading.HeaderFacts;
import vn.trachnhiem.shared.reading.SigningCapacity;

class HeaderTest {

    @Test
    void head_and_foot_in_two_columns_are_read() {
        HeaderFacts header = Reading.of("""
                ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                TỈNH BÌNH SƠN                 Độc lập - Tự do - Hạnh phúc
                Số: 07/KH-UBND             Bình Sơn, ngày 05 tháng 02 năm 2025
                KẾ HOẠCH
                Thực hiện cải cách hành chính
                Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021;
                Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
                1. Sở Nội vụ tổ chức thực hiện.
                Nơi nhận:                      TM. ỦY BAN NHÂN DÂN
                - Như trên;                       KT. CHỦ TỊCH
                - Lưu: VT.                        PHÓ CHỦ TỊCH

                                                 Lưu Thế Bảo
                """).header();
        assertThat(header)
                .isEqualTo(new HeaderFacts(
                        DocumentKind.PLAN,
                        "07/KH-UBND",
                        LocalDate.of(2025, 2, 5),
                        "Bình Sơn",
                        "ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN",
                        "Ủy ban nhân dân tỉnh",
                        "Thực hiện cải cách hành chính",
                        "Lưu Thế Bảo",
                        "PHÓ CHỦ TỊCH",
                        SigningCapacity.KT));
    }

    @Test
    void a_number_left_blank_and_dates_of_cited_documents_are_not_invented() {
        HeaderFacts header = Reading.of("""
                UBND TỈNH BÌNH SƠN
                Số:      /UBND-NC
                V/v rà soát
                Kính gửi: Các sở, ban, ngành.
                Thực hiện Công văn số 12/UBND-TH ngày 01 tháng 3 năm 2025, UBND tỉnh yêu cầu các sở rà soát hồ sơ./.
                """).header();
        assertThat(header.kind()).isEqualTo(DocumentKind.OFFICIAL_LETTER);
        assertThat(header.number()).isNull();
        assertThat(header.issuedOn()).isNull();
        assertThat(header.signatory()).isNull();
        assertThat(header.capacity()).isNull();
    }
}
