package vn.trachnhiem.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.awaitility.Awaitility;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trachnhiem.app.automation.TryAgain;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.app.folder.DataFolder;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.DocumentRef;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.agency.AgencyKind;
import vn.trachnhiem.shared.agency.AgencyName;
import vn.trachnhiem.shared.agency.EstablishAgency;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.identity.ReorganisationId;
import vn.trachnhiem.shared.operations.AskOperations;
import vn.trachnhiem.shared.operations.Operations;
import vn.trachnhiem.shared.reorganisation.MergeAgencies;

/** A merger that names an agency that nobody has established, on a real ledger. */
class AutomationLettersTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final AgencyId KNOWN = AgencyId.from("known");
    private static final AgencyId MISSING = AgencyId.from("missing");
    private static final AgencyId RECEIVER = AgencyId.from("receiver");
    private static final ReorganisationId STUCK = new ReorganisationId("reorganisation-stuck");
    private static final ReorganisationId SOUND = new ReorganisationId("reorganisation-sound");

    private RunningLedger ledger;
    private CommandGateway gateway;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        ledger = RunningLedger.start(new DataFolder(data), Launch.quiet());
        gateway = ledger.bean(CommandGateway.class);
        establish(KNOWN);
        establish(RECEIVER);
    }

    @AfterEach
    void stop() {
        ledger.close();
    }

    @Test
    void a_refused_act_of_the_ledger_stops_its_subject_alone_and_goes_on_when_it_can() {
        merge(STUCK, MISSING);
        merge(SOUND, KNOWN);
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(operations().deadLetters()).singleElement().satisfies(letter -> {
                assertThat(letter.subject()).isEqualTo(STUCK.value());
                assertThat(letter.cause()).isEqualTo("automation: act.unknown-subject");
                assertThat(letter.waiting()).isEqualTo(1);
            });
            assertThat(ends(KNOWN)).as("the other subject goes on").isEqualTo(1);
        });

        ledger.bean(TryAgain.class).all();
        assertThat(operations().deadLetters()).as("still refused").hasSize(1);

        establish(MISSING);
        ledger.bean(TryAgain.class).all();
        assertThat(operations().deadLetters()).isEmpty();
        assertThat(ends(MISSING)).isEqualTo(1);
    }

    private Operations operations() {
        return ledger.bean(QueryGateway.class)
                .query(new AskOperations(), Operations.class)
                .join();
    }

    private long ends(AgencyId agency) {
        return ledger.bean(JdbcClient.class)
                .sql("SELECT count(*) FROM " + Schemas.STORE + ".event WHERE aggregate_id = ? AND payload_type = ?")
                .params(agency.value(), "agency.ended")
                .query(Long.class)
                .single();
    }

    private void establish(AgencyId agency) {
        gateway.sendAndWait(new EstablishAgency(
                agency,
                AgencyKind.PROVINCIAL_DEPARTMENT,
                new AgencyName("Sở", "S", List.of()),
                List.of(),
                act("establish-" + agency.value())));
    }

    private void merge(ReorganisationId reorganisation, AgencyId ending) {
        gateway.sendAndWait(
                new MergeAgencies(reorganisation, List.of(ending), RECEIVER, act("merge-" + reorganisation.value())));
    }

    private static Act act(String key) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        Actor officer =
                new Actor(PersonId.from("officer"), AgencyId.from("home-affairs"), List.of(Role.HOME_AFFAIRS_OFFICER));
        DocumentRef decision = new DocumentRef("12/QĐ-UBND", today);
        return new Act(officer, Capacity.DIRECT, decision, today, Instant.now(), null, key);
    }
}
