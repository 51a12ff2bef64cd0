package vn.trachnhiem.bench;

import java.util.Arrays;

/** The middle of several rounds; of an even number the upper of the two. */
final class Median {

    private Median() {}

    static double of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
