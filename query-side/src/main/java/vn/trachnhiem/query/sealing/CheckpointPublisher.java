package vn.trachnhiem.query.sealing;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.note.NoteSigner;
import vn.trachnhiem.seal.note.SignedNote;
import vn.trachnhiem.seal.reading.Bytes;

/**
 * Signs the durable tree: at once when the sealer has committed, and otherwise within a second, which takes up what a process left behind
 * that died between commit and signature. What cannot be signed now is tried again; a broken seal is never signed over.
 */
public final class CheckpointPublisher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CheckpointPublisher.class);
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final SealTables tables;
    private final SealingKeys keys;
    private final CheckpointFile file;
    private final InstantSource clock;
    private final Semaphore wakeUps = new Semaphore(0);
    private final Thread thread;
    private volatile boolean closed;
    private volatile @Nullable String failure;
    private volatile Optional<Checkpoint> signed = Optional.empty();

    /** Does nothing before {@link #start}. */
    public CheckpointPublisher(SealTables tables, SealingKeys keys, CheckpointFile file, InstantSource clock) {
        this.tables = tables;
        this.keys = keys;
        this.file = file;
        this.clock = clock;
        this.thread = Thread.ofPlatform().daemon().name("seal-publisher").unstarted(this::run);
    }

    /** Begins to sign. */
    public void start() {
        thread.start();
    }

    /** There may be something to sign. */
    void wake() {
        wakeUps.release();
    }

    /** What this process, or one before it in its place, signed last. */
    Optional<Checkpoint> signed() {
        if (signed.isEmpty()) {
            signed = file.read();
        }
        return signed;
    }

    /** Why nothing is signed at the moment; empty where all is well. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    private void run() {
        while (!closed) {
            attempt();
            await();
        }
        attempt();
    }

    private void attempt() {
        try {
            publishNow();
            failure = null;
        } catch (RuntimeException e) {
            note(e);
        }
    }

    private void note(RuntimeException e) {
        String what = String.valueOf(e.getMessage());
        if (!what.equals(failure)) {
            failure = what;
            LOG.error("No checkpoint can be signed; it is tried again every second", e);
        }
    }

    private void await() {
        try {
            if (wakeUps.tryAcquire(1, TimeUnit.SECONDS)) {
                wakeUps.drainPermits();
            }
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    /**
     * Signs the durable tree, if it has grown. The order is the point.
     *
     * @throws SealBrokenException where the tree does not go on from what was signed
     */
    public void publishNow() {
        // 1. What is committed; what is not could still vanish, and a checkpoint over it would be one over nothing.
        Optional<Tree> durable = tables.tree();
        if (durable.isEmpty()) {
            return;
        }
        Tree tree = durable.get();

        // 2. The file, not the database, says what was signed: never two histories, whatever the database says now.
        Optional<Checkpoint> last = signed();
        last.ifPresent(before -> Continuity.require(before, tree, tables));
        if (last.isPresent() && last.get().size() == tree.size()) {
            republish(tree);
            return;
        }

        // 3. Signing twice does no harm: the same tree and key give the same bytes.
        Bytes note = SignedNote.sign(tree.checkpoint().text(), keys.signers().toArray(NoteSigner[]::new))
                .bytes();

        // 4. On disk before anyone sees it. A crash from here on leaves the file ahead of the table, which step 2
        // mends.
        file.write(note);
        signed = Optional.of(tree.checkpoint());

        // 5. Now it is out.
        tables.publish(today(), tree.size(), text(note));
    }

    /** A crash may have come between file and table. */
    private void republish(Tree tree) {
        if (tables.publishedSize() < tree.size()) {
            file.note().ifPresent(note -> tables.publish(today(), tree.size(), text(note)));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    private static String text(Bytes note) {
        return new String(note.toArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Signs what is durable by now, and ends. */
    @Override
    public void close() {
        closed = true;
        wake();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
