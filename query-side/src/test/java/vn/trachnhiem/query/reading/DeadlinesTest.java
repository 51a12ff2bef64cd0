package vn.trachnhiem.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trachnhiem.shared.reading.Pace;
import vn.trachnhiem.shared.reading.Why;

class DeadlinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            báo cáo kết quả, hoàn thành trước ngày 30/6/2025            | <2025-06-30
            báo cáo chậm nhất ngày 15 tháng 11 năm 2025                 | <=2025-11-15
            báo cáo đến hết ngày 31/12/2025                             | <=2025-12-31
            báo cáo chậm nhất là trước ngày 05/02/2025                  | <2025-02-05
            báo cáo trước 17 giờ 00 ngày 10/8/2024                      | <2024-08-10
            báo cáo trước ngày 20/11                                    | <11-20
            báo cáo hằng năm trước ngày 15/12                           | every YEAR <12/15
            báo cáo trước ngày 15/6 và 15/12 hằng năm                   | every YEAR <6/15, every YEAR <12/15
            báo cáo chậm nhất ngày 25 hằng tháng                        | every MONTH <=25
            báo cáo trước ngày 05 hàng tháng                            | every MONTH <5
            báo cáo trước ngày 20 của tháng cuối quý                    | every QUARTER <3/20
            báo cáo vào thứ sáu hằng tuần                               | every WEEK <=5
            báo cáo định kỳ 6 tháng, hằng năm                           | every HALF_YEAR, every YEAR
            rà soát hằng quý                                            | every QUARTER
            ban hành quy chế trong quý III/2025                         | <=2025-09-30
            ban hành quy chế trong quý I năm 2026                       | <=2026-03-31
            hoàn thành số hóa trong tháng 02/2024                       | <=2024-02-29
            hoàn thành số hóa trong năm 2025                            | <=2025-12-31
            hoàn thành số hóa trước quý II/2025                         | <2025-04-01
            hoàn thành số hóa trong 6 tháng đầu năm 2025                | <=2025-06-30
            hoàn thành số hóa trong quý IV                              | end QUARTER 4
            trả lời trong thời hạn 10 ngày làm việc kể từ ngày nhận hồ sơ | 10 WORKING_DAYS from ngày nhận hồ sơ
            trả lời chậm nhất sau 05 ngày kể từ khi nhận đề nghị        | 5 DAYS from nhận đề nghị
            trả lời không quá 02 tháng                                  | 2 MONTHS
            xử lý xong trong vòng 24 giờ                                | 24 HOURS
            """)
    void a_deadline_is_read_as_it_is_stated(String words, String expected) {
        assertThat(Compact.when(Reading.clauses("1. Sở Y tế " + words + ".").getFirst()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ
            thực hiện Chương trình giai đoạn 2021-2030
            rà soát số liệu tính đến ngày 31/12/2024
            thường xuyên kiểm tra, kịp thời chấn chỉnh
            công khai theo Thông tư số 03/2025/TT-BNV ngày 01/3/2025
            """)
    void citations_and_periods_are_no_deadlines(String words) {
        var found = Reading.clauses("1. Sở Y tế " + words + ".").getFirst();
        assertThat(found.deadlines()).isEmpty();
        assertThat(found.pace()).isEqualTo(Pace.STANDING);
        assertThat(found.why()).contains(Why.NO_DEADLINE);
    }

    @Test
    void a_day_that_the_calendar_lacks_is_no_deadline() {
        assertThat(Reading.clauses("1. Sở Y tế báo cáo trước ngày 31/02/2025.")
                        .getFirst()
                        .deadlines())
                .isEmpty();
    }

    @Test
    void the_deadline_of_a_chapeau_holds_for_what_it_introduces() {
        var found =
                Reading.clauses("1. Trước ngày 30/9/2025, Sở Y tế hoàn thành các nội dung sau:", "a) Rà soát hồ sơ.");
        assertThat(Compact.when(found.getFirst())).isEqualTo("<2025-09-30");
        assertThat(found.getFirst().why()).contains(Why.DEADLINE_FROM_PARENT);
    }

    @Test
    void a_time_limit_in_a_sentence_of_its_own_belongs_to_the_order_before_it() {
        var found = Reading.clauses("1. Sở Y tế kiểm tra nhà thuốc trên địa bàn. Hoàn thành trước ngày 30/9/2025.");
        assertThat(found).hasSize(1);
        assertThat(Compact.when(found.getFirst())).isEqualTo("<2025-09-30");
    }
}
