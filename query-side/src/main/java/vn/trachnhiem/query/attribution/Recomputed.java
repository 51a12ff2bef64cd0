package vn.trachnhiem.query.attribution;

/**
 * R21: figures a decision was taken on, beside the same figures computed anew. Both are kept; a decided evaluation is
 * never overwritten, only listed as affected.
 */
public record Recomputed(Attribution decided, Attribution anew) {

    /** Whether anything but the version of the rules has changed. */
    public boolean differs() {
        return !decided.status().equals(anew.status())
                || !decided.late().equals(anew.late())
                || !decided.shares().equals(anew.shares())
                || !decided.defaults().equals(anew.defaults());
    }
}
