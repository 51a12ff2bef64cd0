package vn.trachnhiem.shared;

/** An act that somebody wants recorded. It is data: whether it may be, a decider on the command side says. */
public interface Command {
    /** Who does it, as whom, from when, by which document, and why. */
    Act act();

    /** The id of the subject that decides; all commands of one subject are decided one after the other. */
    String subject();
}
