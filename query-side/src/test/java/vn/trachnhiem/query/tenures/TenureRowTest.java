package vn.trachnhiem.query.tenures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.shared.agency.TenureKind;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.identity.TenureId;

class TenureRowTest {
    private static final LocalDate FROM = LocalDate.of(2024, 2, 1);
    private static final LocalDate END = LocalDate.of(2025, 3, 1);

    @Test
    void a_tenure_without_end_ends_with_its_agency() {
        assertThat(tenure(null).before(END)).contains(tenure(END));
    }

    @Test
    void a_tenure_that_would_outlast_its_agency_ends_with_it() {
        assertThat(tenure(END.plusDays(1)).before(END)).contains(tenure(END));
    }

    @Test
    void a_tenure_that_ends_with_its_agency_or_earlier_is_as_recorded() {
        assertThat(tenure(END).before(END)).contains(tenure(END));
        assertThat(tenure(END.minusDays(1)).before(END)).contains(tenure(END.minusDays(1)));
    }

    @Test
    void a_tenure_that_would_begin_with_the_end_of_its_agency_never_began() {
        assertThat(tenure(null).before(FROM)).isEmpty();
    }

    @Test
    void a_tenure_at_an_agency_that_goes_on_is_as_recorded() {
        assertThat(tenure(null).before(null)).contains(tenure(null));
    }

    private static TenureRow tenure(@Nullable LocalDate until) {
        return new TenureRow(
                new TenureId("tenure-1"),
                new AgencyId("agency-1"),
                new PersonId("person-1"),
                TenureKind.HEAD,
                "Giám đốc",
                FROM,
                until,
                null,
                0,
                null,
                false,
                null,
                List.of());
    }
}
