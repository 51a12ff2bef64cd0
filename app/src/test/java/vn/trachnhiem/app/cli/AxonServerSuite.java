package vn.trachnhiem.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.trachnhiem.app.account.Accounts;
import vn.trachnhiem.app.axon.StoredBytes;
import vn.trachnhiem.app.axonserver.AxonServerAddress;
import vn.trachnhiem.app.folder.DataFolder;
import vn.trachnhiem.app.process.SampleData;
import vn.trachnhiem.app.sample.SampleProvince;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.query.register.ReadModel;
import vn.trachnhiem.query.register.Rebuild;
import vn.trachnhiem.query.sealing.StoredFact;
import vn.trachnhiem.seal.event.EventRecord;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.shared.Outcome;
import vn.trachnhiem.shared.Refusal;
import vn.trachnhiem.shared.evidence.EvidenceStore;
import vn.trachnhiem.shared.person.PersonalFields;
import vn.trachnhiem.web.acting.Recorder;

/**
 * What the ledger needs of an Axon Server, on whichever it is given: the sample province told by one process, decided by another, and
 * compared with the same story in a single process.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class AxonServerSuite {
    private Apart ledger;
    private RunningLedger command;
    private RunningLedger query;

    /** A server whose context is empty. */
    abstract AxonServerAddress server() throws IOException;

    @BeforeAll
    void tellTheStory(@TempDir Path folder) throws IOException {
        ledger = Apart.on(server(), folder, true);
        command = ledger.start("command", "command");
        query = ledger.start("query", "query", "web");
        assertThat(Apart.head(query)).as("the context has to be empty").isEqualTo(-1);
        new SampleProvince(
                        query.bean(CommandGateway.class),
                        query.bean(PersonalFields.class),
                        query.bean(EvidenceStore.class),
                        query.bean(Accounts.class))
                .load((done, all) -> {});
        query.continueFromLatest();
    }

    @AfterAll
    void stop() throws IOException {
        if (ledger != null) {
            ledger.close();
        }
    }

    @Test
    void every_trail_is_that_of_a_single_process_in_every_field() throws IOException {
        Map<String, JsonNode> apart = trails(query);
        try (RunningLedger single = RunningLedger.start(
                new DataFolder(SampleData.copy()),
                Launch.embedded(true, Map.of(), List.of("command", "query"), null))) {
            Map<String, JsonNode> alone = trails(single);
            assertThat(alone).hasSizeGreaterThan(50);
            assertThat(PlainTrails.differences(alone, apart)).isEmpty();
        }
    }

    private static Map<String, JsonNode> trails(RunningLedger answering) {
        Apart.awaitRead(answering);
        return PlainTrails.all(answering.bean(QueryGateway.class), answering.bean(JdbcClient.class));
    }

    @Test
    void a_question_that_crosses_the_wire_is_answered_as_at_home() {
        Apart.awaitRead(query);
        for (String subject : PlainTrails.subjects(query.bean(JdbcClient.class))) {
            assertThat(PlainTrails.of(command.bean(QueryGateway.class), subject))
                    .isEqualTo(PlainTrails.of(query.bean(QueryGateway.class), subject));
        }
    }

    @Test
    void a_process_has_nothing_of_a_role_that_is_not_its_own() {
        assertThat(command.context().getBeanNamesForType(ReadModel.class)).isEmpty();
        assertThat(command.context().getBeanNamesForType(StoredBytes.class)).isEmpty();
        assertThat(command.context().getBeanNamesForType(Recorder.class)).isEmpty();
        assertThat(command.context().getEnvironment().getProperty("local.server.port"))
                .isNull();
        assertThat(ledger.folder.resolve("command/seal")).doesNotExist();
        assertThat(query.context().getBeanNamesForType(Rules.class)).isEmpty();
    }

    @Test
    void a_rejection_crosses_the_wire_with_its_refusal() {
        CommandExecutionException rejected = catchThrowableOfType(
                CommandExecutionException.class,
                () -> Apart.send(query, SampleActs.rename("unknown-agency", "Sở mới", "wire-rename")));
        assertThat(rejected.getDetails()).get().isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("act.unknown-subject");
            assertThat(refusal.status()).isEqualTo(404);
        });
        assertThat(query.bean(Recorder.class).record(SampleActs.rename("unknown-agency", "Sở mới", "wire-rename-2")))
                .isInstanceOfSatisfying(
                        Recorder.NotRecorded.class,
                        refused -> assertThat(refused.status()).isEqualTo(404));
    }

    @Test
    void repeating_an_act_answers_its_first_outcome_and_appends_nothing() {
        Outcome first = Apart.send(query, SampleActs.establish("wire-repeated"));
        assertThat(Apart.send(query, SampleActs.establish("wire-repeated"))).isEqualTo(first);
        assertThat(events(first.subject())).hasSize(1);
    }

    @Test
    void acts_on_one_subject_at_once_are_recorded_one_after_the_other() {
        Outcome established = Apart.send(query, SampleActs.establish("wire-contended"));
        CommandGateway gateway = query.bean(CommandGateway.class);
        List<CompletableFuture<Outcome>> acts = IntStream.range(0, 20)
                .mapToObj(n ->
                        gateway.<Outcome>send(SampleActs.rename("wire-contended", "Tên " + n, "wire-contended-" + n)))
                .toList();
        List<String> recorded =
                acts.stream().flatMap(act -> act.join().eventIds().stream()).toList();
        assertThat(recorded).hasSize(20).doesNotHaveDuplicates();
        assertThat(events(established.subject())).hasSize(21).containsAll(recorded);
    }

    @Test
    void an_append_that_does_not_follow_its_subjects_last_event_is_refused() {
        Outcome established = Apart.send(query, SampleActs.establish("wire-conflict"));
        EventStore store = command.bean(EventStore.class);
        DomainEventMessage<?> first = store.readEvents(established.subject()).next();
        assertThatThrownBy(() -> store.publish(new GenericDomainEventMessage<>(
                        first.getType(), first.getAggregateIdentifier(), 0, first.getPayload())))
                .hasStackTraceContaining("AXONIQ-2000");
        assertThat(events(established.subject())).hasSize(1);
    }

    @Test
    void what_was_recorded_is_kept_as_it_was_given_in_milliseconds_and_strings() {
        try (Stream<StoredFact> facts = query.bean(StoredBytes.class).after(-1)) {
            List<StoredFact> all = facts.limit(2_000).toList();
            assertThat(all).extracting(StoredFact::position).isSorted().startsWith(0L);
            assertThat(all)
                    .allSatisfy(fact -> assertThat(record(fact).metadata())
                            .containsKeys("correlationId", "idempotencyKey", "person", "agency", "capacity"));
            assertThat(record(all.getFirst()).name()).isEqualTo("ledger.demo-declared");
            assertThat(all).extracting(fact -> record(fact).recordedAt()).isSorted();
        }
    }

    private static EventRecord record(StoredFact fact) {
        return ((Result.Ok<EventRecord>) fact.content()).value();
    }

    @Test
    void the_page_finds_what_was_just_recorded() {
        assertThat(query.bean(Recorder.class).record(SampleActs.establish("wire-page")))
                .isInstanceOf(Recorder.Recorded.class);
        assertThat(query.bean(ReadModel.class).position()).isEqualTo(Apart.head(query));
    }

    @Test
    void verify_finds_the_history_to_be_the_sealed_one() {
        Apart.awaitRead(query);
        assertThat(ledger.run("verify")).isZero();
    }

    @Test
    void a_rebuilt_read_model_equals_the_live_one() {
        Apart.awaitRead(query);
        Rebuild rebuild = query.bean(Rebuild.class);
        rebuild.fill(position -> {});
        assertThat(rebuild.compare(Apart.PATIENCE)).isEmpty();
        rebuild.discard();
    }

    private List<String> events(String subject) {
        return command.bean(EventStore.class)
                .readEvents(subject)
                .asStream()
                .<String>map(DomainEventMessage::getIdentifier)
                .toList();
    }
}
