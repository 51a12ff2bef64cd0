package vn.trachnhiem.shared.task;

/** A side of a task other than its lead; what it has to do about the task passes to whoever goes on in its place. */
public enum TaskParty {
    /** Receives and judges the reports. */
    RECIPIENT,
    /** Decides extensions and may cancel. */
    ASSIGNER,
    /** Phối hợp. */
    COORDINATOR
}
