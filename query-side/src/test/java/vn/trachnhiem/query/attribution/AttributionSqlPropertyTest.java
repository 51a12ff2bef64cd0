package vn.trachnhiem.query.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL and the pure functions say the same of the same history. */
class AttributionSqlPropertyTest {
    private static final Terms TERMS = Terms.current(Set.of());
    private static final String INPUTS = """
            WITH tenure AS (SELECT * FROM in_tenure), late AS (SELECT * FROM in_late), missed AS (SELECT * FROM in_missed),
            """ + AttributionSql.ATTRIBUTED;

    private static @Nullable EmbeddedPostgres postgres;
    private static @Nullable JdbcClient db;

    @BeforeContainer
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        db = JdbcClient.create(postgres.getPostgresDatabase());
        db.sql("""
                CREATE TABLE in_tenure (agency_id text, person_id text, kind text, held daterange, decided boolean);
                CREATE TABLE in_late (duty_id text, agency_id text, days daterange, due date);
                CREATE TABLE in_missed (duty_id text, agency_id text, due date);
                """).update();
    }

    @AfterContainer
    static void stop() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }

    @Property(tries = 60)
    void one_query_and_the_pure_functions_agree(@ForAll long seed) {
        var histories = new Histories(seed);
        var posts = histories.posts();
        var on = histories.on();
        var duties = new ArrayList<Duty>();
        for (var i = 0; i < 6; i++) {
            duties.add(histories.duty("t" + i));
        }
        enter(posts, duties, on);
        var figures = duties.stream()
                .map(duty -> Attribution.of(duty, posts, TERMS, on))
                .toList();
        assertThat(latePerPerson()).as("seed %d", seed).isEqualTo(latePerPerson(figures));
        assertThat(unheld()).as("seed %d", seed).isEqualTo(unheld(figures));
        assertThat(defaultsPerPerson()).as("seed %d", seed).isEqualTo(defaultsPerPerson(figures));
    }

    private static void enter(Posts posts, List<Duty> duties, LocalDate on) {
        db().sql("TRUNCATE in_tenure, in_late, in_missed").update();
        posts.tenures()
                .forEach(each -> enterPost(
                        each.agencyId(), each.personId(), each.kind().name(), each.days(), each.decision() != null));
        posts.vacancies().forEach(each -> enterPost(each.agencyId(), null, "VACANT", each.days(), true));
        for (var duty : duties) {
            LateDays.of(duty, on)
                    .forEach(each -> db().sql("INSERT INTO in_late VALUES (?, ?, daterange(?, ?), ?)")
                            .params(
                                    each.taskId(),
                                    each.agencyId(),
                                    each.days().from(),
                                    each.days().from().plusDays(each.days().count()),
                                    each.due())
                            .update());
            MissedDue.of(duty, on)
                    .forEach(each -> db().sql("INSERT INTO in_missed VALUES (?, ?, ?)")
                            .params(each.taskId(), each.agencyId(), each.due())
                            .update());
        }
    }

    private static void enterPost(String agency, @Nullable String person, String kind, Days held, boolean decided) {
        var values = new ArrayList<@Nullable Object>();
        values.add(agency);
        values.add(person);
        values.add(kind);
        values.add(held.from());
        values.add(held.toExclusive());
        values.add(decided);
        db().sql("INSERT INTO in_tenure VALUES (?, ?, ?, daterange(?::date, ?::date), ?)")
                .params(values)
                .update();
    }

    private static Map<String, List<Integer>> latePerPerson() {
        var found = new TreeMap<String, List<Integer>>();
        db().sql(INPUTS + AttributionSql.LATE_PER_PERSON).query(row -> {
            found.put(
                    row.getString("person_id"),
                    List.of(row.getInt("own"), row.getInt("inherited"), row.getInt("late")));
        });
        return found;
    }

    private static Map<String, List<Integer>> latePerPerson(List<Attribution> figures) {
        var found = new TreeMap<String, List<Integer>>();
        shares(figures, Who.Kind.PERSON)
                .forEach(each -> found.merge(
                        each.who().id(),
                        List.of(each.own(), each.inherited(), each.days()),
                        AttributionSqlPropertyTest::plus));
        return found;
    }

    private static Map<String, Integer> unheld() {
        var found = new TreeMap<String, Integer>();
        db().sql(INPUTS + AttributionSql.LATE_UNHELD).query(row -> {
            found.put(row.getString("outcome") + row.getString("agency_id"), row.getInt("late"));
        });
        return found;
    }

    private static Map<String, Integer> unheld(List<Attribution> figures) {
        var found = new TreeMap<String, Integer>();
        for (var kind : List.of(Who.Kind.VACANT, Who.Kind.UNDETERMINED)) {
            shares(figures, kind).forEach(each -> found.merge(kind + each.who().id(), each.unheld(), Integer::sum));
        }
        return found;
    }

    private static Map<String, Integer> defaultsPerPerson() {
        var found = new TreeMap<String, Integer>();
        db().sql(INPUTS + AttributionSql.DEFAULTS_PER_PERSON).query(row -> {
            found.put(row.getString("person_id"), row.getInt("defaults"));
        });
        return found;
    }

    private static Map<String, Integer> defaultsPerPerson(List<Attribution> figures) {
        var found = new TreeMap<String, Integer>();
        figures.stream()
                .flatMap(each -> each.defaults().stream())
                .map(missed -> missed.holder().who())
                .filter(who -> who.kind() == Who.Kind.PERSON)
                .forEach(who -> found.merge(who.id(), 1, Integer::sum));
        return found;
    }

    private static List<HolderShare> shares(List<Attribution> figures, Who.Kind kind) {
        return figures.stream()
                .flatMap(each -> each.shares().stream())
                .filter(each -> each.who().kind() == kind)
                .toList();
    }

    private static List<Integer> plus(List<Integer> one, List<Integer> other) {
        return List.of(one.get(0) + other.get(0), one.get(1) + other.get(1), one.get(2) + other.get(2));
    }

    private static JdbcClient db() {
        return Objects.requireNonNull(db);
    }
}
