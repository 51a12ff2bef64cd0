package vn.trachnhiem.shared.trail;

/**
 * The official two by two, and what is left out of it.
 *
 * @param takenOverLate duties received when overdue already; they count as inherited only
 */
public record Figures(
        int doneInTime, int doneLate, int openInTime, int openLate, int standing, int ended, int takenOverLate) {
    /** Duties with a due date that count. */
    public int dated() {
        return doneInTime + doneLate + openInTime + openLate;
    }

    /** Duties that are done. */
    public int done() {
        return doneInTime + doneLate;
    }
}
