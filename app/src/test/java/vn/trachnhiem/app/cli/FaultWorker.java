package vn.trachnhiem.app.cli;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import vn.trachnhiem.app.folder.DataFolder;
import vn.trachnhiem.app.folder.InstanceFile.Database;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.Command;
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

/**
 * A ledger in a process of its own with many callers, each of whom repeats an act under its key until it knows the outcome. The diary says
 * what was asked ({@code ask KEY}) before it is sent, and what was answered ({@code done KEY EVENT}, {@code no KEY REASON}); it survives
 * the process.
 */
final class FaultWorker {
    private static final int SHARED_AGENCIES = 8;

    private final CommandGateway ledger;
    private final FileOutputStream diary;
    private final String name;

    private FaultWorker(CommandGateway ledger, FileOutputStream diary, String name) {
        this.ledger = ledger;
        this.diary = diary;
        this.name = name;
    }

    /** Arguments: data folder, database URL, password, diary, name, callers. */
    public static void main(String[] arguments) throws IOException {
        Database database = new Database(arguments[1], "postgres", arguments[2]);
        RunningLedger running = RunningLedger.start(
                new DataFolder(Path.of(arguments[0])),
                new Launch(false, Map.of(), List.of("command", "query"), Optional.of(database), arguments[4], null));
        FaultWorker worker = new FaultWorker(
                running.bean(CommandGateway.class), new FileOutputStream(arguments[3], true), arguments[4]);
        for (int caller = 0; caller < Integer.parseInt(arguments[5]); caller++) {
            int number = caller;
            Thread.ofVirtual().start(() -> worker.call(number));
        }
        worker.write("up " + worker.name);
    }

    private void call(int caller) {
        for (int n = 0; true; n++) {
            String key = name + "/" + caller + "/" + n;
            settle(key, n % 3 == 0 ? establish(key) : rename(key));
        }
    }

    /** Some agencies are renamed by everyone, so that appends collide. */
    private static Command rename(String key) {
        int agency = ThreadLocalRandom.current().nextInt(SHARED_AGENCIES);
        return new RenameAgency(
                AgencyId.from("shared-" + agency), new AgencyName("Sở " + key, key, List.of()), act(key));
    }

    static EstablishAgency establish(String key) {
        return new EstablishAgency(
                AgencyId.from(key),
                AgencyKind.PROVINCIAL_DEPARTMENT,
                new AgencyName("Sở " + key, key, List.of()),
                List.of(),
                act(key));
    }

    private static Act act(String key) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        Actor officer =
                new Actor(PersonId.from("officer"), AgencyId.from("home-affairs"), List.of(Role.HOME_AFFAIRS_OFFICER));
        return new Act(officer, Capacity.DIRECT, new DocumentRef("12/QĐ-UBND", today), today, Instant.now(), null, key);
    }

    /** A failure leaves the outcome open; the same act under the same key settles it. */
    private void settle(String key, Command act) {
        write("ask " + key);
        while (true) {
            try {
                Outcome outcome = ledger.sendAndWait(act);
                write("done " + key + " " + outcome.eventIds().getFirst());
                return;
            } catch (CommandExecutionException failed) {
                if (failed.getDetails().orElse(null) instanceof Refusal refusal) {
                    write("no " + key + " " + refusal.key());
                    return;
                }
                pause();
            } catch (RuntimeException failed) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(50, 200));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String line) {
        synchronized (diary) {
            try {
                diary.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
