package vn.trachnhiem.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

/**
 * Three equal processes on one PostgreSQL behind a proxy, before which people keep clicking. {@code -Dequal.rounds=3} kills and rolls each
 * process in turn instead of one.
 */
@Tag("process")
class EqualProcessesTest {
    private static final int ROUNDS = Integer.getInteger("equal.rounds", 1);
    private static final int PEOPLE = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration TAKEOVER = Duration.ofSeconds(15);
    private static final List<String> PROCESSORS = List.of("registers", "automation", "seal");
    private static final System.Logger LOG = System.getLogger(EqualProcessesTest.class.getName());

    @TempDir
    private Path folder = Path.of("");

    private final List<Node> nodes = new ArrayList<>();
    private final Queue<String> recorded = new ConcurrentLinkedQueue<>();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final AtomicInteger repeated = new AtomicInteger();
    private final AtomicInteger waited = new AtomicInteger();
    private final AtomicBoolean done = new AtomicBoolean();
    private final List<Thread> people = new ArrayList<>();
    private ExternalPostgres postgres;
    private JdbcClient jdbc;
    private Proxy proxy;

    @BeforeEach
    void start() throws IOException {
        postgres = new ExternalPostgres(folder.resolve("postgresql"));
        postgres.start();
        jdbc = JdbcClient.create(postgres.dataSource());
        for (String name : List.of("a", "b", "c")) {
            nodes.add(new Node(folder.resolve(name), postgres, "--drain", "2"));
        }
        nodes.getFirst().up();
        for (int n = 0; n < PEOPLE; n++) {
            Actor officer = new Actor(
                    PersonId.from("officer-" + n), AgencyId.from("home-affairs"), List.of(Role.HOME_AFFAIRS_OFFICER));
            new Accounts(jdbc).add("officer-" + n, Person.PASSWORD, officer, "Cán bộ " + n);
        }
        for (Node node : nodes.subList(1, 3)) {
            node.takeKeyOf(nodes.getFirst());
            node.begin();
        }
        nodes.forEach(Node::awaitUp);
        proxy = new Proxy(nodes.stream().map(node -> node.port).toList());
        awaitAllReady();
    }

    @AfterEach
    void stop() throws IOException {
        done.set(true);
        if (proxy != null) {
            proxy.close();
        }
        for (Node node : nodes) {
            node.close();
        }
        postgres.close();
    }

    @Test
    void a_killed_process_loses_nothing_and_a_rolling_restart_is_not_seen() throws Exception {
        for (int n = 0; n < PEOPLE; n++) {
            String name = "officer-" + n;
            people.add(Thread.ofVirtual().start(() -> keepClicking(name)));
        }
        for (int round = 0; round < ROUNDS; round++) {
            awaitProgress();
            killOneThatWorks();
            awaitProgress();
            assertThat(complaints).as("seen after a kill").isEmpty();
        }
        int repeatedByKills = repeated.get();
        for (Node node : ROUNDS > 1 ? nodes : List.of(worker("registers"))) {
            awaitProgress();
            roll(node);
        }
        awaitProgress();
        done.set(true);
        for (Thread person : people) {
            person.join(PATIENCE);
        }
        assertThat(complaints).isEmpty();
        assertThat(repeated)
                .as("forms sent again because of a restart in order")
                .hasValue(repeatedByKills);
        LOG.log(
                System.Logger.Level.WARNING,
                "{0} acts, {1} sent again, {2} reloads of a page that was to come",
                recorded.size(),
                repeated.get(),
                waited.get());
        judge();
    }

    /** What the process did that dies is done by another one within the time; measured from the kill to the other one's claim. */
    private void killOneThatWorks() throws Exception {
        Node victim = worker("registers");
        List<String> orphaned = new ArrayList<>();
        for (String processor : PROCESSORS) {
            if (victim.works(processor)) {
                orphaned.add(processor);
            }
        }
        long killed = System.nanoTime();
        victim.kill();
        for (String processor : orphaned) {
            Awaitility.await().atMost(TAKEOVER).until(() -> works(processor));
            LOG.log(System.Logger.Level.WARNING, "{0} moved in {1} ms after a kill", processor, millisSince(killed));
        }
        awaitEverythingTaken();
        LOG.log(System.Logger.Level.WARNING, "all caught up {0} ms after a kill", millisSince(killed));
        victim.up();
        awaitAllReady();
    }

    private void roll(Node node) throws Exception {
        boolean worked = node.works("registers");
        long told = System.nanoTime();
        node.terminate();
        long ended = System.nanoTime();
        for (String processor : PROCESSORS) {
            Awaitility.await().atMost(TAKEOVER).until(() -> works(processor));
        }
        LOG.log(
                System.Logger.Level.WARNING,
                "ended in order in {0} ms; all work claimed {1} ms later (it had worked on registers: {2})",
                (ended - told) / 1_000_000,
                millisSince(ended),
                worked);
        node.up();
        awaitAllReady();
    }

    private Node worker(String processor) throws InterruptedException {
        for (Node node : nodes) {
            if (node.works(processor)) {
                return node;
            }
        }
        throw new AssertionError("nobody works on " + processor);
    }

    private boolean works(String processor) throws InterruptedException {
        for (Node node : nodes) {
            if (node.works(processor)) {
                return true;
            }
        }
        return false;
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private void awaitAllReady() {
        Awaitility.await().atMost(PATIENCE).until(() -> proxy.ready().size() == nodes.size());
    }

    private void awaitProgress() {
        int before = recorded.size();
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> recorded.size() >= before + 4 * PEOPLE || !complaints.isEmpty());
    }

    /** Until registers and seal have come to where the ledger was when this was asked. */
    private void awaitEverythingTaken() {
        long head = jdbc.sql("SELECT max(position) FROM " + Schemas.STORE + ".event")
                .query(Long.class)
                .single();
        Awaitility.await().atMost(PATIENCE).until(() -> one("SELECT position FROM read_model.reached") >= head);
        Awaitility.await().atMost(PATIENCE).until(() -> one("SELECT max(size) FROM seal.checkpoint") > head);
    }

    private long one(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    /** Signed in once; whatever is answered, the person goes on. A form that met a dying process is sent again as it was. */
    private void keepClicking(String name) {
        try (Person person = Person.signedIn(proxy.address(), name)) {
            for (int n = 0; !done.get(); n++) {
                Map<String, String> form = person.form("/to-chuc/moi", ObservedTest.agency("Sở " + name + " " + n));
                HttpResponse<String> answer = person.post("/to-chuc/moi", form);
                while (answer.statusCode() == 502 && !done.get()) {
                    repeated.incrementAndGet();
                    answer = person.post("/to-chuc/moi", form);
                }
                while (answer.statusCode() == 202 && !done.get()) { // recorded; its page is still to come
                    waited.incrementAndGet();
                    TimeUnit.SECONDS.sleep(1);
                    answer = person.get(answer.uri().getPath() + "?da-ghi");
                }
                note(answer, form);
            }
        } catch (Exception | AssertionError e) {
            if (!done.get()) {
                complaints.add(name + ": " + e);
            }
        }
    }

    private void note(HttpResponse<String> answer, Map<String, String> form) {
        if (answer.statusCode() == 200 && answer.uri().getPath().startsWith("/to-chuc/agency-")) {
            recorded.add(form.get("key"));
        } else if (!done.get()) {
            complaints.add(answer + " " + answer.body());
        }
    }

    private void judge() throws Exception {
        Map<String, Integer> times = new HashMap<>();
        jdbc.sql("SELECT convert_from(metadata, 'UTF8')::jsonb ->> 'idempotencyKey' FROM " + Schemas.STORE + ".event")
                .query(String.class)
                .list()
                .forEach(key -> times.merge(key.substring(key.indexOf('/') + 1), 1, Integer::sum));
        assertThat(times.keySet()).as("acknowledged, yet lost").containsAll(recorded);
        assertThat(times.values()).as("recorded twice").allMatch(count -> count == 1);
        awaitEverythingTaken();
        for (String check : List.of("verify", "rebuild")) {
            try (LedgerProcess run = LedgerProcess.run(
                    nodes.getFirst().data(),
                    check,
                    "--data",
                    nodes.getFirst().data().toString(),
                    "--database",
                    postgres.url(),
                    "--database-user",
                    "postgres")) {
                assertThat(run.status()).as(run.output()).isZero();
            }
        }
    }
}
