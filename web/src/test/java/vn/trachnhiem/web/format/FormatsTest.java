package vn.trachnhiem.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.trachnhiem.shared.answer.PersonLabel;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.person.Honorific;

class FormatsTest {
    private final Formats formats = new Formats();

    @BeforeEach
    void inVietnamese() {
        LocaleContextHolder.setLocale(Locale.of("vi"));
    }

    @AfterEach
    void inNoLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void days_have_two_digits_and_of_the_months_only_january_and_february() {
        assertThat(Stream.of("2024-03-01", "2025-02-24", "2024-12-20", "2024-07-31")
                        .map(LocalDate::parse)
                        .map(formats::date))
                .containsExactly("01/3/2024", "24/02/2025", "20/12/2024", "31/7/2024");
    }

    @Test
    void numbers_and_shares_as_vietnamese_writes_them() {
        assertThat(formats.number(48_213)).isEqualTo("48.213");
        assertThat(formats.decimal(new BigDecimal("1234.56"))).isEqualTo("1.234,56");
        assertThat(formats.percent(31, 36)).isEqualTo("86,11%");
        assertThat(formats.percent(0, 0)).isEqualTo("–");
        assertThat(formats.size(2_400_000)).isEqualTo("2,4 MB");
        assertThat(formats.size(184_200)).isEqualTo("184 kB");
    }

    @Test
    void times_are_those_of_the_province() {
        Instant lateInTheEvening = Instant.parse("2024-12-20T17:30:00Z");
        assertThat(formats.clock(lateInTheEvening)).isEqualTo("00:30");
        assertThat(formats.day(lateInTheEvening)).isEqualTo("2024-12-21");
        assertThat(formats.typedTime(lateInTheEvening)).isEqualTo("21/12/2024 00:30");
    }

    @Test
    void english_dates_cannot_be_read_two_ways() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(formats.date(LocalDate.of(2024, 3, 1))).isEqualTo("1 Mar 2024");
        assertThat(formats.number(48_213)).isEqualTo("48,213");
    }

    @Test
    void persons_are_sorted_by_given_name_in_vietnamese_order_and_the_nameless_come_last() {
        List<String> names = Stream.of("Trần Văn Đạt", "Lê Thị Dung", "Đỗ Ân", "Nguyễn Văn An", "Phạm Thị Ba")
                .map(name -> new PersonLabel(new PersonId("person-" + name.hashCode()), Honorific.BA, name))
                .sorted(GivenName.order(person -> person))
                .map(PersonLabel::name)
                .toList();
        assertThat(names).containsExactly("Nguyễn Văn An", "Đỗ Ân", "Phạm Thị Ba", "Lê Thị Dung", "Trần Văn Đạt");
        PersonLabel nameless = new PersonLabel(new PersonId("person-0"), Honorific.ONG, null);
        PersonLabel last = new PersonLabel(new PersonId("person-1"), Honorific.ONG, "Vũ Yên");
        assertThat(Stream.of(nameless, last).sorted(GivenName.order(person -> person)))
                .containsExactly(last, nameless);
    }

    @Test
    void words_are_found_without_accents_and_with_a_folded_letter_d() {
        assertThat(Folded.contains("Đề án đường bộ", "de AN duong")).isTrue();
    }
}
