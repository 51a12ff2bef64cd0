package vn.trachnhiem.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.agency.EstablishAgency;
import vn.trachnhiem.shared.directive.InterpretProvision;
import vn.trachnhiem.shared.directive.Provision;
import vn.trachnhiem.shared.directive.RegisterDirective;
import vn.trachnhiem.shared.evidence.EvidenceStore;
import vn.trachnhiem.shared.evidence.FileRef;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.identity.TaskId;
import vn.trachnhiem.shared.ledger.DeclareDemo;
import vn.trachnhiem.shared.person.Ciphertext;
import vn.trachnhiem.shared.person.PersonalFields;
import vn.trachnhiem.shared.person.RegisterPerson;
import vn.trachnhiem.shared.task.AssignTask;
import vn.trachnhiem.shared.task.CloseByReorganisation;
import vn.trachnhiem.shared.task.Schedule;
import vn.trachnhiem.shared.task.SubmitCompletion;
import vn.trachnhiem.shared.task.TransferObligation;

/** The story as a script, before any ledger hears it. */
class StoryTest {
    private final Map<String, byte[]> files = new HashMap<>();
    private final List<Step> steps = Story.steps(Setting.of(new Plain(), new Kept()));

    @Test
    void the_first_act_says_that_the_ledger_is_a_demo() {
        assertThat(steps.getFirst().command()).isInstanceOf(DeclareDemo.class);
    }

    @Test
    void it_is_told_in_the_order_of_time_and_ends_on_the_last_day_of_2025() {
        assertThat(steps).extracting(Step::at).isSorted();
        assertThat(acts(Command.class).map(c -> c.act().recordedOn())).last().isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    void the_same_story_is_told_every_time() {
        List<Step> again = Story.steps(Setting.of(new Plain(), new Kept()));
        assertThat(again).isEqualTo(steps);
    }

    @Test
    void every_act_has_a_key_of_its_own() {
        assertThat(steps).extracting(step -> step.command().act().key()).doesNotHaveDuplicates();
    }

    @Test
    void nothing_is_recorded_when_the_offices_are_closed() {
        Calendar calendar = new Calendar();
        assertThat(acts(Command.class).map(c -> c.act().recordedOn()))
                .allMatch(day -> calendar.onOrAfter(day).equals(day));
    }

    @Test
    void nobody_acts_before_being_registered() {
        Set<PersonId> known = new HashSet<>();
        known.add(Cast.LEDGER.person());
        for (Step step : steps) {
            if (step.command() instanceof RegisterPerson registration) {
                known.add(registration.person());
            } else {
                assertThat(known).contains(step.command().act().by().person());
            }
        }
    }

    @Test
    void the_directive_has_28_operative_provisions_and_55_obligations() {
        assertThat(acts(RegisterDirective.class)
                        .flatMap(c -> c.provisions().stream())
                        .filter(Provision::operative))
                .hasSize(28);
        assertThat(acts(InterpretProvision.class).flatMap(c -> c.obligations().stream()))
                .hasSize(55);
    }

    @Test
    void the_directive_becomes_1015_common_and_26_single_assignments() {
        Map<String, Long> leads = acts(AssignTask.class)
                .filter(c -> c.origin() != null)
                .collect(Collectors.groupingBy(
                        c -> c.origin() == null ? "" : c.origin().obligation(), Collectors.counting()));
        assertThat(leads.values()).filteredOn(n -> n == 35).hasSize(29);
        assertThat(leads.values()).filteredOn(n -> n == 1).hasSize(26);
        assertThat(leads).hasSize(55);
    }

    @Test
    void the_yearly_reports_are_35_times_4_with_the_14th_as_last_day() {
        assertThat(acts(AssignTask.class)
                        .map(AssignTask::schedule)
                        .filter(Schedule.Reports.class::isInstance)
                        .flatMap(s -> ((Schedule.Reports) s).periods().stream()))
                .hasSize(140)
                .allMatch(period -> period.lastDay().equals(LocalDate.of(period.year(), 12, 14)));
    }

    @Test
    void the_example_of_rule_r6_is_done_51_days_late_by_the_second_of_two_heads() {
        var task = TaskId.from("notable/r6");
        SubmitCompletion done = acts(SubmitCompletion.class)
                .filter(c -> c.task().equals(task))
                .findFirst()
                .orElseThrow();
        assertThat(done.receivedOn()).isEqualTo(LocalDate.of(2025, 8, 20));
        assertThat(ChronoUnit.DAYS.between(LocalDate.of(2025, 6, 30), done.receivedOn()))
                .isEqualTo(51);
        Cast cast = new Cast();
        assertThat(cast.headOf(Cast.agency("so-cong-thuong"), LocalDate.of(2025, 7, 31))
                        .map(Held::until))
                .contains(LocalDate.of(2025, 8, 1));
    }

    @Test
    void a_file_proves_two_tasks() {
        assertThat(acts(SubmitCompletion.class)
                        .map(c -> c.deliverable().evidence().getFirst().sha256()))
                .anyMatch(isTwice());
    }

    @Test
    void nothing_is_left_with_an_agency_that_has_ended() {
        long moved = acts(TransferObligation.class).count();
        long closed = acts(CloseByReorganisation.class).count();
        assertThat(moved).isPositive();
        assertThat(closed).isPositive();
        LocalDate end = LocalDate.of(2025, 12, 31);
        Setting setting = Setting.of(new Plain(), new Kept());
        Story.steps(setting);
        setting.cast().bound().stream()
                .filter(agency -> !setting.cast().presentOn(end).contains(agency))
                .forEach(
                        ended -> assertThat(setting.docket().openOf(ended, end)).isEmpty());
    }

    @Test
    void every_agency_is_established_on_a_document() {
        assertThat(acts(EstablishAgency.class).map(c -> c.act().document())).doesNotContainNull();
    }

    private <C> Stream<C> acts(Class<C> type) {
        return steps.stream().map(Step::command).filter(type::isInstance).map(type::cast);
    }

    private static Predicate<String> isTwice() {
        Set<String> seen = new HashSet<>();
        return value -> !seen.add(value);
    }

    private static final class Plain implements PersonalFields {
        @Override
        public Ciphertext encrypt(PersonId person, String clear) {
            return new Ciphertext("v1." + clear);
        }

        @Override
        public Optional<String> decrypt(PersonId person, Ciphertext field) {
            return Optional.of(field.value().substring("v1.".length()));
        }
    }

    private final class Kept implements EvidenceStore {
        @Override
        public FileRef keep(String name, String mediaType, byte[] bytes) {
            String hash = sha256(bytes);
            files.put(hash, bytes);
            return new FileRef(hash, name, bytes.length, mediaType);
        }

        @Override
        public Optional<byte[]> open(String sha256) {
            return Optional.ofNullable(files.get(sha256));
        }

        private static String sha256(byte[] bytes) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
