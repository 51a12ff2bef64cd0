package vn.trachnhiem.seal.event;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;
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

    /** So many salts; asking the source once costs less than asking it for each. */
    public static List<Salt> random(SecureRandom source, int count) {
        var bytes = new byte[count * LENGTH];
        source.nextBytes(bytes);
        return IntStream.range(0, count)
                .mapToObj(at -> new Salt(Bytes.slice(bytes, at * LENGTH, (at + 1) * LENGTH)))
                .toList();
    }

    public static Result<Salt> parse(Bytes stored) {
        return Result.of(() -> {
            Fault.unless(stored.length() == LENGTH, "a salt that is not 32 bytes long");
            return new Salt(stored);
        });
    }
}
