package vn.trachnhiem.query.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.shared.reading.AddresseeClass;
import vn.trachnhiem.shared.reading.Deadline;
import vn.trachnhiem.shared.reading.Involvement;
import vn.trachnhiem.shared.reading.Involvement.Part;
import vn.trachnhiem.shared.reading.Pace;
import vn.trachnhiem.shared.reading.ProposedObligation;
import vn.trachnhiem.shared.reading.Provision;
import vn.trachnhiem.shared.reading.ProvisionKind;
import vn.trachnhiem.shared.reading.Resolution;
import vn.trachnhiem.shared.reading.Role;
import vn.trachnhiem.shared.reading.Why;

/** The traps of domain.md A.1 by their numbers, each in words of its own. */
class ParserTrapsTest {

    @Test
    void trap_1_a_capital_after_a_semicolon_begins_an_obligation() {
        var found = Reading.clauses("1. Sở Y tế: Tổ chức khám sàng lọc; Lập danh sách người bệnh; Theo dõi kết quả.");
        assertThat(found).extracting(ProposedObligation::id).containsExactly("1.1", "1.2", "1.3");
    }

    @Test
    void trap_1_a_small_letter_that_is_no_verb_goes_on() {
        var found = Reading.clauses(
                "1. Sở Nội vụ xây dựng đội ngũ công chức có cơ cấu hợp lý; đủ phẩm chất, năng lực và uy tín.");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().quote()).endsWith("uy tín");
    }

    @Test
    void a_purpose_goes_on_through_its_semicolons_until_a_capital() {
        var found = Reading.clauses(
                "1. Sở Tài chính: Đổi mới cách phân bổ vốn nhằm nâng cao hiệu quả; nâng cao tính tự chủ;"
                        + " kiểm soát thất thoát; Công khai kết quả phân bổ.");
        assertThat(found).hasSize(2);
        assertThat(found.getFirst().why()).contains(Why.PURPOSE_JOINED);
    }

    @Test
    void trap_2_unnamed_coordinators_are_a_set_without_members() {
        var found =
                Reading.clauses("1. Sở Xây dựng: Chủ trì, phối hợp với các cơ quan, đơn vị liên quan kiểm tra nhà cũ.");
        assertThat(found.getFirst().roles()).isEqualTo(Set.of(Role.LEAD));
        assertThat(found.getFirst().others()).singleElement().satisfies(other -> {
            assertThat(other.part()).isEqualTo(Part.COORDINATES);
            assertThat(other.party().addressees()).isEqualTo(AddresseeClass.RELATED_AGENCIES);
            assertThat(other.party().resolution()).isEqualTo(new Resolution.Members(List.of()));
        });
    }

    @Test
    void trap_2_named_coordinator_appraiser_and_decision_authority() {
        var found =
                Reading.clauses("1. Sở Y tế: Chủ trì, phối hợp với Sở Nội vụ lập dự toán, gửi Sở Tài chính thẩm định,"
                        + " trình Chủ tịch UBND tỉnh xem xét, quyết định.");
        assertThat(found)
                .singleElement()
                .satisfies(one -> assertThat(one.others())
                        .extracting(Involvement::part, other -> other.party().asWritten())
                        .containsExactlyInAnyOrder(
                                tuple(Part.COORDINATES, "Sở Nội vụ"),
                                tuple(Part.APPRAISES, "Sở Tài chính"),
                                tuple(Part.DECIDES, "Chủ tịch UBND tỉnh")));
    }

    @Test
    void trap_3_a_comma_after_chu_tri_names_no_coordinator() {
        var found = Reading.clauses("1. Thanh tra tỉnh: Chủ trì, xây dựng kế hoạch thanh tra năm sau.");
        assertThat(found.getFirst().roles()).containsExactly(Role.LEAD);
        assertThat(found.getFirst().others()).isEmpty();
    }

    @Test
    void trap_4_an_adviser_does_not_decide() {
        var found = Reading.clauses("1. Sở Công Thương: Tham mưu với UBND tỉnh ban hành quy chế quản lý chợ.");
        assertThat(found.getFirst().roles()).containsExactly(Role.ADVISE);
        assertThat(found.getFirst().others()).extracting(Involvement::part).containsExactly(Part.DECIDES);
    }

    @Test
    void trap_5_a_class_is_resolved_against_the_register() {
        var found = Reading.clauses("1. Thủ trưởng các Sở, ban, ngành, các cơ quan Trung ương đóng trên địa bàn tỉnh,"
                + " Chủ tịch UBND các huyện, thành phố công khai số điện thoại đường dây nóng.");
        List<Integer> members = found.getFirst().bound().parties().stream()
                .map(party -> ((Resolution.Members) party.resolution()).ids().size())
                .toList();
        assertThat(members).containsExactly(20, 6, 9);
        assertThat(found.getFirst().bound().allHeads()).isTrue();
    }

    @Test
    void trap_6_agencies_in_the_object_do_not_replace_the_bound_ones() {
        var found = Reading.clauses(
                "1. Giám đốc các sở thực hiện các nội dung sau:",
                "a) Tăng cường sự chỉ đạo của các cơ quan chuyên môn cấp huyện, cấp xã.");
        assertThat(found.getFirst().bound().classes()).containsExactly(AddresseeClass.PROVINCIAL_DEPARTMENTS);
    }

    @Test
    void trap_7_the_same_matter_in_two_places_is_linked_and_not_merged() {
        String matter = "nghiên cứu, nhân rộng những mô hình trồng rừng gỗ lớn bền vững, hiệu quả";
        var found = Reading.clauses(
                "1. Sở Nội vụ: Hướng dẫn " + matter + ".", "2. Sở Công Thương: Đẩy mạnh " + matter + ".");
        assertThat(found).hasSize(2);
        assertThat(found.getFirst().related()).containsExactly("2.1");
        assertThat(found.getLast().related()).containsExactly("1.1");
    }

    @Test
    void trap_8_thanh_tra_is_an_agency_or_an_activity() {
        var found = Reading.clauses(
                "1. Thanh tra tỉnh tiến hành thanh tra theo kế hoạch.",
                "2. Sở Y tế tăng cường thanh tra, kiểm tra nhà thuốc.");
        assertThat(found).extracting(one -> Compact.who(one.bound())).containsExactly("Thanh tra tỉnh", "Sở Y tế");
    }

    @Test
    void trap_9_recipients_and_signature_bind_nobody() {
        var found = Reading.clauses(
                "1. Sở Y tế tổ chức thực hiện.",
                "Nơi nhận:",
                "- TTTU, TTHĐND (b/c);",
                "- Các sở, ban, ngành thực hiện;",
                "- Lưu: VT, TH.",
                "KT. CHỦ TỊCH");
        assertThat(found).hasSize(1);
    }

    @Test
    void trap_10_whoever_reports_to_itself_is_flagged() {
        var found = Reading.clauses("1. Các sở, ban, ngành báo cáo kết quả về Sở Nội vụ trước ngày 10/11 hằng năm.");
        assertThat(found.getFirst().why()).contains(Why.REPORTS_TO_ITSELF);
    }

    @Test
    void trap_11_the_wording_of_the_source_is_kept() {
        var found = Reading.clauses("1. Sở Tư pháp nâng cao chất lượng dịch vụ công trực tuyến mức độ 3, 4.");
        assertThat(found.getFirst().quote()).contains("mức độ 3, 4");
    }

    @Test
    void before_a_day_is_exclusive_and_yearly_where_it_says_so() {
        var found = Reading.clauses("1. Sở Y tế định kỳ hằng năm báo cáo trước ngày 15/12.");
        assertThat(found.getFirst().pace()).isEqualTo(Pace.RECURRING);
        assertThat(found.getFirst().deadlines())
                .singleElement()
                .isInstanceOfSatisfying(Deadline.Recurring.class, every -> {
                    assertThat(every.exclusive()).isTrue();
                    assertThat(every.month()).isEqualTo(12);
                    assertThat(every.day()).isEqualTo(15);
                });
    }

    @Test
    void the_letters_d_and_f_are_points_like_others() {
        String text = """
                CHỈ THỊ
                Về việc thử
                Chủ tịch UBND tỉnh yêu cầu:
                1. Sở Y tế:
                a) Lập kế hoạch.
                d) Rà soát hồ sơ.
                đ) Kiểm tra.
                e) Báo cáo.
                f) Công khai.
                """;
        List<Provision> points = Reading.of(text).allProvisions().stream()
                .filter(provision -> provision.kind() == ProvisionKind.POINT)
                .toList();
        assertThat(points).extracting(Provision::path).containsExactly("1.a", "1.d", "1.đ", "1.e", "1.f");
    }
}
