package vn.trachnhiem.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one round of a load gave.
 *
 * @param perSecond calls answered
 * @param p50Millis half of the answers came within this
 * @param p99Millis all but one in a hundred came within this
 */
record Sample(double perSecond, double p50Millis, double p99Millis) {

    static Sample of(List<long[]> latencies, long nanos) {
        long[] sorted =
                latencies.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Sample(
                sorted.length * 1e9 / nanos,
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) (sorted.length * 0.99)] / 1e6);
    }

    /** Where single answers were not timed. */
    static Sample rate(long count, long nanos) {
        return new Sample(count * 1e9 / nanos, Double.NaN, Double.NaN);
    }

    static Sample median(List<Sample> rounds) {
        return new Sample(
                median(rounds, Sample::perSecond),
                median(rounds, Sample::p50Millis),
                median(rounds, Sample::p99Millis));
    }

    private static double median(List<Sample> rounds, ToDoubleFunction<Sample> figure) {
        return Median.of(rounds.stream().mapToDouble(figure).toArray());
    }
}
