package vn.trachnhiem.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.trachnhiem.app.axon.EventsAfter;
import vn.trachnhiem.app.axon.StoredHistory;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.app.folder.DataFolder;
import vn.trachnhiem.query.Registers;
import vn.trachnhiem.query.register.Comparison;
import vn.trachnhiem.query.register.DeadLetter;
import vn.trachnhiem.query.register.DeadLetters;
import vn.trachnhiem.query.register.History;
import vn.trachnhiem.query.register.ReadModel;
import vn.trachnhiem.query.register.Rebuild;
import vn.trachnhiem.query.register.Recorded;
import vn.trachnhiem.query.register.Register;
import vn.trachnhiem.query.register.Retry;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.DocumentRef;
import vn.trachnhiem.shared.Event;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.agency.AgencyEvent.AgencyRenamed;
import vn.trachnhiem.shared.agency.AgencyKind;
import vn.trachnhiem.shared.agency.AgencyName;
import vn.trachnhiem.shared.agency.EstablishAgency;
import vn.trachnhiem.shared.agency.RenameAgency;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.operations.AskOperations;
import vn.trachnhiem.shared.operations.Operations;

/** A register that cannot take the events of one subject, on a real ledger and its PostgreSQL. */
@TestInstance(Lifecycle.PER_CLASS)
class DeadLettersTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String TRIAL = "trial";
    private static final AgencyId POISONED = AgencyId.from("poisoned");
    private static final AgencyId SOUND = AgencyId.from("sound");

    private final AtomicBoolean broken = new AtomicBoolean(true);
    private RunningLedger ledger;
    private CommandGateway gateway;
    private JdbcClient jdbc;

    @BeforeAll
    void two_agencies_are_renamed_twice_each(@TempDir Path data) throws IOException {
        ledger = RunningLedger.start(new DataFolder(data), Launch.quiet());
        gateway = ledger.bean(CommandGateway.class);
        jdbc = ledger.bean(JdbcClient.class);
        for (AgencyId agency : List.of(POISONED, SOUND)) {
            gateway.sendAndWait(new EstablishAgency(
                    agency, AgencyKind.PROVINCIAL_DEPARTMENT, name("Sở"), List.of(), act(agency.value())));
        }
        for (String name : List.of("Sở A", "Sở B")) {
            for (AgencyId agency : List.of(POISONED, SOUND)) {
                gateway.sendAndWait(new RenameAgency(agency, name(name), act(agency.value() + name)));
            }
        }
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> ledger.bean(ReadModel.class).position() == 5);
    }

    @AfterAll
    void stop() {
        ledger.close();
    }

    @Test
    void a_poison_event_stops_its_own_subject_and_once_mended_all_is_as_in_a_rebuild() {
        rebuild().fill(position -> {});
        assertThat(letters().all()).singleElement().satisfies(this::isTheFirstRename);
        assertThat(differences())
                .isNotEmpty()
                .allMatch(row -> row.contains(POISONED.value()))
                .noneMatch(row -> row.contains(SOUND.value()));

        retry().all();
        assertThat(letters().all()).singleElement().satisfies(this::isTheFirstRename);

        broken.set(false);
        retry().all();
        assertThat(letters().all()).isEmpty();
        assertThat(differences()).isEmpty();
    }

    @Test
    void operations_say_how_far_each_processor_is() {
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            Operations operations = ledger.bean(QueryGateway.class)
                    .query(new AskOperations(), Operations.class)
                    .join();
            assertThat(operations.head()).isEqualTo(5);
            assertThat(operations.deadLetters()).isEmpty();
            assertThat(operations.processors())
                    .contains(
                            new Operations.Processor("automation", 5, 0), new Operations.Processor("registers", 5, 0));
        });
    }

    private void isTheFirstRename(DeadLetter letter) {
        assertThat(letter.subject()).isEqualTo(POISONED.value());
        assertThat(letter.position()).isEqualTo(2);
        assertThat(letter.cause()).contains("poison");
        assertThat(letter.waiting()).isEqualTo(2);
    }

    private List<String> differences() {
        return new Comparison(jdbc).differences(Schemas.READ_MODEL, TRIAL);
    }

    private DeadLetters letters() {
        return new DeadLetters(jdbc, TRIAL);
    }

    private Rebuild rebuild() {
        return new Rebuild(
                ledger.bean(DataSource.class), JsonMapper.shared(), Schemas.READ_MODEL, TRIAL, registers(), history());
    }

    private Retry retry() {
        DataSource dataSource = ledger.bean(DataSource.class);
        ReadModel trial = new ReadModel(dataSource, JsonMapper.shared(), TRIAL, registers());
        return new Retry(dataSource, trial, letters(), history());
    }

    private History history() {
        return new StoredHistory(ledger.bean(EventsAfter.class));
    }

    private List<? extends Register<?>> registers() {
        return Registers.all().stream()
                .map(register -> register == Registers.AGENCIES ? new Poisoned<>(Registers.AGENCIES) : register)
                .toList();
    }

    private static AgencyName name(String official) {
        return new AgencyName(official, "S", List.of());
    }

    private static Act act(String key) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        Actor officer =
                new Actor(PersonId.from("officer"), AgencyId.from("home-affairs"), List.of(Role.HOME_AFFAIRS_OFFICER));
        DocumentRef decision = new DocumentRef("12/QĐ-UBND", today);
        return new Act(officer, Capacity.DIRECT, decision, today, Instant.now(), null, key);
    }

    /** Takes everything but a new name of the one agency. */
    private final class Poisoned<R> implements Register<R> {
        private final Register<R> sound;

        private Poisoned(Register<R> sound) {
            this.sound = sound;
        }

        @Override
        public String table() {
            return sound.table();
        }

        @Override
        public Class<R> rowType() {
            return sound.rowType();
        }

        @Override
        public List<String> keys(Event event) {
            return sound.keys(event);
        }

        @Override
        public R fold(@Nullable R row, String key, Recorded recorded) {
            if (broken.get() && recorded.event() instanceof AgencyRenamed && key.equals(POISONED.value())) {
                throw new IllegalStateException("poison");
            }
            return sound.fold(row, key, recorded);
        }
    }
}
