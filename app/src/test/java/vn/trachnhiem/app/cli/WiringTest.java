package vn.trachnhiem.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.xml.XStreamSerializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.app.folder.DataFolder;
import vn.trachnhiem.query.Registers;
import vn.trachnhiem.query.agencies.AgencyRow;
import vn.trachnhiem.query.register.Comparison;
import vn.trachnhiem.query.register.ReadModel;
import vn.trachnhiem.query.register.Rebuild;
import vn.trachnhiem.query.register.RegisterReader;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.DocumentRef;
import vn.trachnhiem.shared.Outcome;
import vn.trachnhiem.shared.Refusal;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.agency.AgencyKind;
import vn.trachnhiem.shared.agency.AgencyName;
import vn.trachnhiem.shared.agency.EstablishAgency;
import vn.trachnhiem.shared.agency.RenameAgency;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;

/** From the command to the register through everything that lies between, on a ledger in this process. */
@TestInstance(Lifecycle.PER_CLASS)
class WiringTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final PersonId OFFICER = PersonId.from("officer");

    private RunningLedger ledger;
    private CommandGateway gateway;

    @BeforeAll
    void start(@TempDir Path data) throws IOException {
        ledger = RunningLedger.start(new DataFolder(data), Launch.quiet());
        gateway = ledger.bean(CommandGateway.class);
    }

    @AfterAll
    void stop() {
        ledger.close();
    }

    @Test
    void an_accepted_command_becomes_an_event_and_a_row() {
        Outcome outcome = gateway.sendAndWait(establish("row"));
        assertThat(outcome.eventIds()).hasSize(1);
        assertThat(events(outcome.subject())).isEqualTo(outcome.eventIds());
        assertThat(row("row").names())
                .extracting(named -> named.name().official())
                .containsExactly("Sở Nội vụ");
    }

    @Test
    void repeating_an_act_answers_its_first_outcome_and_appends_nothing() {
        Outcome first = gateway.sendAndWait(establish("repeated"));
        assertThat(gateway.<Outcome>sendAndWait(establish("repeated"))).isEqualTo(first);
        assertThat(events(first.subject())).hasSize(1);
    }

    @Test
    void a_rejection_arrives_with_its_refusal_and_appends_nothing() {
        CommandExecutionException rejected = catchThrowableOfType(
                CommandExecutionException.class, () -> gateway.sendAndWait(rename("unknown", "Sở mới", "rename")));
        assertThat(rejected.getDetails()).get().isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("act.unknown-subject");
            assertThat(refusal.status()).isEqualTo(404);
        });
        assertThat(events(AgencyId.from("unknown").value())).isEmpty();
    }

    @Test
    void a_rejected_act_is_decided_afresh_when_it_is_repeated() {
        assertThatExceptionOfType(CommandExecutionException.class)
                .isThrownBy(() -> gateway.sendAndWait(rename("later", "Sở mới", "later-rename")));
        gateway.sendAndWait(establish("later"));
        Outcome accepted = gateway.sendAndWait(rename("later", "Sở mới", "later-rename"));
        assertThat(accepted.eventIds()).hasSize(1);
    }

    @Test
    void acts_on_one_subject_at_once_are_recorded_one_after_the_other() {
        String subject = gateway.<Outcome>sendAndWait(establish("contended")).subject();
        List<CompletableFuture<Outcome>> acts = IntStream.range(0, 20)
                .mapToObj(n -> gateway.<Outcome>send(rename("contended", "Tên " + n, "rename-" + n)))
                .toList();
        List<String> recorded =
                acts.stream().flatMap(act -> act.join().eventIds().stream()).toList();
        assertThat(recorded).hasSize(20).doesNotHaveDuplicates();
        assertThat(events(subject)).hasSize(21).containsAll(recorded);
        assertThat(row("contended").names()).hasSize(21);
    }

    @Test
    void the_same_act_sent_many_times_at_once_is_one_act() {
        List<CompletableFuture<Outcome>> acts = IntStream.range(0, 10)
                .mapToObj(n -> gateway.<Outcome>send(establish("impatient")))
                .toList();
        assertThat(acts.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(events(AgencyId.from("impatient").value())).hasSize(1);
    }

    @Test
    void nothing_is_serialised_with_xstream() {
        assertThat(ledger.context().getBeansOfType(Serializer.class).values())
                .isNotEmpty()
                .noneMatch(XStreamSerializer.class::isInstance);
    }

    @Test
    void a_batch_of_events_is_projected_in_one_transaction() {
        assertThat(ledger.bean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
        assertThatIllegalStateException()
                .isThrownBy(() -> ledger.bean(ReadModel.class).write(List.of()))
                .withMessageContaining("transaction");
    }

    @Test
    void a_rebuilt_read_model_takes_the_place_of_the_live_one_while_acts_go_on() {
        List<String> indexes = indexes();
        for (int round = 0; round < 5; round++) {
            String key = "round-" + round + "-";
            ledger.bean(Rebuild.class).fill(position -> {});
            List<CompletableFuture<Outcome>> acts = IntStream.range(0, 6)
                    .mapToObj(n -> gateway.<Outcome>send(establish(key + n)))
                    .toList();
            ledger.bean(Rebuild.class).swap();
            acts.forEach(CompletableFuture::join);
            assertThat(IntStream.range(0, 6))
                    .allSatisfy(n -> assertThat(row(key + n)).isNotNull());
        }
        assertThat(indexes()).isEqualTo(indexes);
        ledger.bean(Rebuild.class).fill(position -> {});
        assertThat(new Comparison(ledger.bean(JdbcClient.class))
                        .differences(Schemas.READ_MODEL, Schemas.READ_MODEL_REBUILT))
                .isEmpty();
    }

    @Test
    void a_replay_changes_nothing_and_the_processor_goes_on_behind_it() {
        gateway.sendAndWait(establish("replayed"));
        AgencyRow before = row("replayed");
        StreamingEventProcessor registers = ledger.bean(EventProcessingConfiguration.class)
                .eventProcessor("registers", StreamingEventProcessor.class)
                .orElseThrow();
        registers.shutDown();
        registers.resetTokens();
        registers.start();
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> registers.processingStatus().values().stream()
                        .anyMatch(segment -> segment.getCurrentPosition().orElse(-1) == last()));
        assertThat(row("replayed")).isEqualTo(before);
        gateway.sendAndWait(establish("after-replay"));
        assertThat(row("after-replay").events()).hasSize(1);
    }

    private List<String> indexes() {
        return ledger.bean(JdbcClient.class)
                .sql("SELECT indexdef FROM pg_indexes WHERE schemaname = ? ORDER BY indexdef")
                .param(Schemas.READ_MODEL)
                .query(String.class)
                .list();
    }

    private EstablishAgency establish(String key) {
        AgencyName name = new AgencyName("Sở Nội vụ", "SNV", List.of());
        return new EstablishAgency(
                AgencyId.from(key), AgencyKind.PROVINCIAL_DEPARTMENT, name, List.of(), act("establish-" + key));
    }

    private static RenameAgency rename(String agency, String official, String key) {
        return new RenameAgency(AgencyId.from(agency), new AgencyName(official, "SNV", List.of()), act(key));
    }

    private static Act act(String key) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        Actor officer = new Actor(OFFICER, AgencyId.from("home-affairs"), List.of(Role.HOME_AFFAIRS_OFFICER));
        DocumentRef decision = new DocumentRef("12/QĐ-UBND", today);
        return new Act(officer, Capacity.DIRECT, decision, today, Instant.now(), null, key);
    }

    private List<String> events(String subject) {
        return ledger.bean(JdbcClient.class)
                .sql("SELECT event_id FROM " + Schemas.STORE + ".event WHERE aggregate_id = ? ORDER BY sequence_number")
                .param(subject)
                .query(String.class)
                .list();
    }

    private AgencyRow row(String agency) {
        long position = last();
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> ledger.bean(ReadModel.class).position() >= position);
        return ledger.bean(RegisterReader.class)
                .one(Registers.AGENCIES, AgencyId.from(agency).value(), position)
                .orElseThrow();
    }

    private long last() {
        return ledger.bean(JdbcClient.class)
                .sql("SELECT max(position) FROM " + Schemas.STORE + ".event")
                .query(Long.class)
                .single();
    }
}
