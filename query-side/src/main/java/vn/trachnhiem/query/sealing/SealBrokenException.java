package vn.trachnhiem.query.sealing;

/** What is stored is not what was sealed: nothing is sealed any more until an inspector has looked at it. */
public final class SealBrokenException extends RuntimeException {
    SealBrokenException(String what) {
        super(what);
    }
}
