package vn.trachnhiem.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trachnhiem.shared.evidence.FileRef;
import vn.trachnhiem.shared.inspection.InspectedPeriod;
import vn.trachnhiem.shared.person.Ciphertext;

class ValuesTest {
    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void an_empty_file_is_a_file() {
        assertThat(new FileRef(HASH, "trong.txt", 0, "text/plain").sha256()).isEqualTo(HASH);
    }

    @Test
    void a_file_has_no_negative_size() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FileRef(HASH, "a.txt", -1, "text/plain"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123456789ABCDEF", "0123456789abcde", "0123456789abcdefff", "0123456789abcdeg"})
    void a_file_is_named_by_64_lower_case_hexadecimal_digits(String quarter) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FileRef(quarter.repeat(4), "a.txt", 1, "text/plain"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void a_cited_document_has_its_number(String number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentRef(number, LocalDate.of(2024, 3, 14)));
    }

    @Test
    void a_period_may_be_one_day_but_not_end_before_it_starts() {
        assertThat(period(5, 5).contains(period(5, 5))).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> period(5, 4));
    }

    @ParameterizedTest
    @CsvSource({"5, 20, true", "6, 19, true", "4, 10, false", "10, 21, false", "4, 21, false"})
    void a_period_contains_what_lies_wholly_within(int from, int to, boolean within) {
        assertThat(period(5, 20).contains(period(from, to))).isEqualTo(within);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Nguyễn Văn A", "v2.abc"})
    void a_personal_field_is_never_in_clear(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ciphertext(value));
    }

    private static InspectedPeriod period(int from, int to) {
        return new InspectedPeriod(LocalDate.of(2024, 3, from), LocalDate.of(2024, 3, to));
    }
}
