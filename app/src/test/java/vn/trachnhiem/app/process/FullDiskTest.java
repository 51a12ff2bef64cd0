package vn.trachnhiem.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trachnhiem.app.account.Accounts;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;

/** The disk of the database is full under a running process: a trigger answers each insert of an event as PostgreSQL does then. */
@Tag("process")
class FullDiskTest {
    private static final String EVENTS = Schemas.STORE + ".event";
    private static final Actor OFFICER = new Actor(
            PersonId.from("full-disk-officer"), AgencyId.from("home-affairs"), List.of(Role.HOME_AFFAIRS_OFFICER));

    @Test
    void an_act_is_refused_in_words_pages_are_read_on_and_when_there_is_room_the_same_form_is_recorded_once(
            @TempDir Path folder) throws Exception {
        try (ExternalPostgres postgres = new ExternalPostgres(folder.resolve("postgresql"));
                Node node = new Node(folder.resolve("node"), postgres)) {
            postgres.start();
            node.up();
            JdbcClient jdbc = JdbcClient.create(postgres.dataSource());
            new Accounts(jdbc).add("noivu", Person.PASSWORD, OFFICER, "Phòng Tổ chức");
            try (Person officer = Person.signedIn(node.address(), "noivu")) {
                Map<String, String> form = officer.form("/to-chuc/moi", ObservedTest.agency("Sở Hết chỗ"));
                fill(jdbc);
                HttpResponse<String> refused = officer.post("/to-chuc/moi", form);
                assertThat(refused.statusCode()).isEqualTo(503);
                assertThat(refused.body()).contains("hãy bấm ghi lại", "Sở Hết chỗ");
                assertThat(officer.get("/to-chuc").statusCode()).isEqualTo(200);
                assertThat(count(jdbc)).isZero();

                makeRoom(jdbc);
                HttpResponse<String> sentAgain = officer.post("/to-chuc/moi", form);
                assertThat(sentAgain.statusCode()).isEqualTo(200);
                assertThat(sentAgain.body()).contains("Sở Hết chỗ");
                officer.post("/to-chuc/moi", form);
                assertThat(count(jdbc)).isEqualTo(1);
            }
        }
    }

    private static void fill(JdbcClient jdbc) {
        jdbc.sql("CREATE FUNCTION " + Schemas.STORE + ".full_disk() RETURNS trigger LANGUAGE plpgsql AS"
                        + " $$ BEGIN RAISE 'could not extend file' USING errcode = '53100'; END $$")
                .update();
        jdbc.sql("CREATE TRIGGER full_disk BEFORE INSERT ON " + EVENTS + " FOR EACH STATEMENT EXECUTE FUNCTION "
                        + Schemas.STORE + ".full_disk()")
                .update();
    }

    private static void makeRoom(JdbcClient jdbc) {
        jdbc.sql("DROP TRIGGER full_disk ON " + EVENTS).update();
    }

    private static long count(JdbcClient jdbc) {
        return jdbc.sql("SELECT count(*) FROM " + EVENTS).query(Long.class).single();
    }
}
