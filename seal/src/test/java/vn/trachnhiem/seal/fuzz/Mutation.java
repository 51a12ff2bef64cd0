package vn.trachnhiem.seal.fuzz;

import java.io.ByteArrayOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.trachnhiem.seal.reading.Bytes;

/** One change to valid input: a stretch of it cut out, and other bytes or a piece of itself put in its place. */
record Mutation(double from, double length, Bytes insert, boolean repeat) {

    static Arbitrary<Mutation> any() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.doubles().between(0, 0.3),
                        Arbitraries.bytes().array(byte[].class).ofMaxSize(6).map(Bytes::of),
                        Arbitraries.of(true, false))
                .as(Mutation::new);
    }

    /** Input that is often nearly valid, and sometimes plain rubbish. */
    static Arbitrary<Bytes> of(Bytes... valid) {
        Arbitrary<Bytes> rubbish =
                Arbitraries.bytes().array(byte[].class).ofMaxSize(300).map(Bytes::of);
        Arbitrary<Bytes> nearly = Combinators.combine(
                        Arbitraries.of(valid), any().list().ofMinSize(1).ofMaxSize(3))
                .as((bytes, mutations) -> {
                    var mutated = bytes.toArray();
                    for (var mutation : mutations) {
                        mutated = mutation.apply(mutated);
                    }
                    return Bytes.of(mutated);
                });
        return Arbitraries.frequencyOf(Tuple.of(1, rubbish), Tuple.of(5, nearly));
    }

    private byte[] apply(byte[] source) {
        int start = (int) (from * source.length);
        int end = Math.min(source.length, start + (int) (length * length * source.length) + 1);
        var out = new ByteArrayOutputStream();
        out.write(source, 0, start);
        out.writeBytes(insert.toArray());
        out.write(source, repeat ? start : end, source.length - (repeat ? start : end));
        return out.toByteArray();
    }
}
