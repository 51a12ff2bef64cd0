package vn.trachnhiem.seal.note;

/** The check that a signed text failed. */
public enum Refusal {
    /** Not a signed note at all. */
    MALFORMED_NOTE,
    /** Two of the given keys have one name and id, so a signature cannot be told to be either's. */
    AMBIGUOUS_KEY,
    /** A known key's line does not verify: the note was altered, and all of it is refused. */
    BAD_SIGNATURE,
    /** No line is by a known key, or by one that this Java platform can check. */
    NO_KNOWN_SIGNATURE,
    /** Properly signed, but not a checkpoint. */
    MALFORMED_CHECKPOINT,
    /** Signed, but not by a log whose name is the checkpoint's origin. */
    OTHER_ORIGIN,
    /** Signed by the log, but too few of the witnesses that the policy asks for have cosigned. */
    QUORUM_MISSING
}
