package vn.trachnhiem.query.reading;

import java.util.Locale;

/** Precision and recall of one question asked of a reading. */
record Score(String question, int right, int proposed, int expected) {

    double precision() {
        return proposed == 0 ? 1 : (double) right / proposed;
    }

    double recall() {
        return expected == 0 ? 1 : (double) right / expected;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-34s precision %5.1f %% (%d/%d)  recall %5.1f %% (%d/%d)",
                question,
                100 * precision(),
                right,
                proposed,
                100 * recall(),
                right,
                expected);
    }
}
