package vn.trachnhiem.app.cli;

/** A start that is refused for a reason that the person at the keyboard can mend; the message is that sentence. */
final class CannotStart extends RuntimeException {
    CannotStart(String sentence) {
        super(sentence);
    }
}
