package vn.trachnhiem.seal.event;

import java.security.SecureRandom;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.reading.Result;

/**
 * 32 random bytes beside each event. Without them nobody can find out by guessing what an entry commits to; destroying them
 * with the event's content leaves every other proof whole.
 */
public record Salt(Bytes bytes) {
    public static final int LENGTH = 32;

    /** Throws IllegalArgumentException for any other length. */
    public Salt {
        if (bytes.length() != LENGTH) {
            throw new IllegalArgumentException("a salt is 32 bytes");
        }
    }

    public static Salt random(SecureRandom source) {
        var bytes = new byte[LENGTH];
        source.nextBytes(bytes);
        return new Salt(Bytes.of(bytes));
    }

    public static Result<Salt> parse(Bytes stored) {
        return Result.of(() -> {
            Fault.unless(stored.length() == LENGTH, "a salt that is not 32 bytes long");
            return new Salt(stored);
        });
    }
}
