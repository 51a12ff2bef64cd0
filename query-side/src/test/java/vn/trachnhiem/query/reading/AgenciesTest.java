package vn.trachnhiem.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trachnhiem.query.reading.register.AgencyDirectory;
import vn.trachnhiem.query.reading.register.ListedAgency;
import vn.trachnhiem.query.reading.register.Register;
import vn.trachnhiem.shared.reading.AddresseeClass;
import vn.trachnhiem.shared.reading.DocumentReading;
import vn.trachnhiem.shared.reading.FileKind;
import vn.trachnhiem.shared.reading.Resolution;
import vn.trachnhiem.shared.reading.SourceText;
import vn.trachnhiem.shared.reading.Why;

class AgenciesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sở TT&TT                                  | So-TTTT
            sở Thông tin và Truyền thông              | So-TTTT
            Sở GD&ĐT                                  | So-GDDT
            Sở LĐ-TB&XH                               | So-LDTBXH
            Sở Lao động, Thương binh và Xã hội        | So-LDTBXH
            Sở VH,TT&DL                               | So-VHTTDL
            Sở KH&ĐT                                  | So-KHDT
            VP UBND tỉnh                              | VP-UBND
            Văn phòng Uỷ ban nhân dân tỉnh            | VP-UBND
            Chánh Văn phòng UBND tỉnh                 | VP-UBND
            Giám đốc Sở Nội vụ                        | So-NV
            Sở Nội vụ tỉnh Vĩnh Phúc                  | So-NV
            UBND huyện Bình Xuyên                     | BX
            huyện Tam Đảo                             | TDA
            UBND TP Vĩnh Yên                          | VY
            Kho bạc Nhà nước                          | KBNN
            BHXH tỉnh                                 | BHXH
            Ban QL các KCN                            | BQL-KCN
            """)
    void spellings_and_abbreviations_meet_the_registered_name(String written, String id) {
        assertThat(Register.asOf(TestRegister.PROVINCE, DAY).named(written)).isEqualTo(new Resolution.Agency(id));
    }

    @Test
    void a_name_that_two_agencies_bear_stays_open_with_both_as_candidates() {
        AgencyDirectory twins = day -> List.of(
                new ListedAgency("old", "Sở Tài chính", List.of(), AddresseeClass.PROVINCIAL_DEPARTMENTS),
                new ListedAgency("new", "Sở Tài chính", List.of(), AddresseeClass.PROVINCIAL_DEPARTMENTS));
        assertThat(Register.asOf(twins, DAY).named("Sở Tài chính"))
                .isEqualTo(new Resolution.Unresolved(List.of("old", "new")));
    }

    @Test
    void the_register_of_the_issue_date_counts() {
        AgencyDirectory changing = day -> List.of(new ListedAgency(
                day.isBefore(LocalDate.of(2025, 3, 1)) ? "before" : "after",
                "Sở Nội vụ",
                List.of(),
                AddresseeClass.PROVINCIAL_DEPARTMENTS));
        String text = """
                UBND TỈNH BÌNH SƠN
                Số: 04/CT-UBND
                Bình Sơn, ngày 05 tháng 3 năm 2025
                CHỈ THỊ
                Về việc thử
                Chủ tịch UBND tỉnh yêu cầu:
                1. Sở Nội vụ công khai danh sách.
                """;
        DocumentReading reading = new DirectiveReader(changing)
                .read(new SourceText(text, FileKind.TXT, "", ""), LocalDate.of(2024, 1, 1));
        assertThat(reading.obligations().getFirst().bound().parties().getFirst().resolution())
                .isEqualTo(new Resolution.Agency("after"));
    }

    @Test
    void an_agency_outside_the_register_is_for_an_officer_to_check() {
        var found = Reading.clauses("1. Sở Du lịch công bố bản đồ điểm đến.").getFirst();
        assertThat(found.why()).contains(Why.AGENCY_NOT_IN_REGISTER);
    }

    @Test
    void names_that_share_a_word_are_each_an_agency() {
        var found = Reading.clauses(
                        "1. Các Sở: Tài chính, Kế hoạch và Đầu tư và UBND các huyện Lập Thạch, Sông Lô rà soát dự án.")
                .getFirst();
        assertThat(Compact.who(found.bound()))
                .isEqualTo("Sở Tài chính + Sở Kế hoạch và Đầu tư + UBND huyện Lập Thạch + UBND huyện Sông Lô");
    }
}
