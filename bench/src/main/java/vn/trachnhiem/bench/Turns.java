package vn.trachnhiem.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Contenders take turns, round by round, so that what disturbs the machine disturbs all of them. */
final class Turns {

    /** One contender's turn. */
    interface Turn {
        Sample take() throws Exception;
    }

    private record Contestant(String name, Turn turn, List<Sample> samples) {}

    private final List<Contestant> contestants = new ArrayList<>();

    Turns with(String name, Turn turn) {
        contestants.add(new Contestant(name, turn, new ArrayList<>()));
        return this;
    }

    Turns take(int rounds) throws Exception {
        for (int round = 0; round < rounds; round++) {
            for (Contestant contestant : contestants) {
                contestant.samples.add(contestant.turn.take());
            }
        }
        return this;
    }

    List<String> names() {
        return contestants.stream().map(Contestant::name).toList();
    }

    Sample median(String name) {
        return Sample.median(samples(name));
    }

    /** The median of the ratios of the same round. */
    double ratio(String name, String base, ToDoubleFunction<Sample> figure) {
        List<Sample> own = samples(name);
        List<Sample> theirs = samples(base);
        return Median.of(IntStream.range(0, own.size())
                .mapToDouble(i -> figure.applyAsDouble(own.get(i)) / figure.applyAsDouble(theirs.get(i)))
                .toArray());
    }

    private List<Sample> samples(String name) {
        return contestants.stream()
                .filter(contestant -> contestant.name.equals(name))
                .findFirst()
                .orElseThrow()
                .samples;
    }
}
