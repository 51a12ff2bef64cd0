package vn.trachnhiem.seal.verifier;

import java.io.PrintStream;
import java.util.function.LongConsumer;

/** Tells every second how far a long check has come, and at its end how fast it was. */
final class Progress implements LongConsumer {
    private static final long STEP_NANOS = 1_000_000_000;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final PrintStream err;
    private final Words words;
    private final long start = System.nanoTime();
    private long told = start;
    private long done;

    Progress(PrintStream err, Words words) {
        this.err = err;
        this.words = words;
    }

    @Override
    public void accept(long entries) {
        done = entries;
        if (System.nanoTime() - told >= STEP_NANOS) {
            told = System.nanoTime();
            err.println(words.say(Phrase.PROGRESS, words.number(entries), rate()));
        }
    }

    /** Seconds, and entries a second. */
    String took() {
        return words.say(Phrase.RATE, words.seconds(millis()), rate());
    }

    private String rate() {
        return words.number(done * 1_000 / Math.max(1, millis()));
    }

    private long millis() {
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }
}
