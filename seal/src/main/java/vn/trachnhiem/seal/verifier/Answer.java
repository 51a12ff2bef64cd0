package vn.trachnhiem.seal.verifier;

import java.io.PrintStream;
import vn.trachnhiem.seal.audit.Difference;

/** The answer, line by line, in the language asked for. */
final class Answer {
    private final PrintStream out;
    private final Words words;

    Answer(PrintStream out, Words words) {
        this.out = out;
        this.words = words;
    }

    Words words() {
        return words;
    }

    void headline(Phrase phrase) {
        out.println(words.say(phrase));
    }

    void line(Phrase label, String value) {
        out.println(words.line(label, Words.plain(value)));
    }

    void line(Phrase label, Phrase value, Object... values) {
        line(label, words.say(value, values));
    }

    Status wrong(Enum<?> kind, String detail) {
        return wrong(Phrase.of(kind), detail);
    }

    Status wrong(Phrase found, String detail) {
        out.println(words.say(Phrase.WRONG, words.say(found)));
        line(Phrase.KIND, found.name());
        line(Phrase.DETAIL, detail);
        return Status.WRONG;
    }

    Status wrong(Difference first) {
        var status = wrong(first.kind(), first.detail());
        line(Phrase.PLACE, Phrase.RANGE, first.position(), first.until());
        return status;
    }

    Status unusable(String reason) {
        out.println(words.say(Phrase.UNUSABLE, Words.plain(reason)));
        return Status.UNUSABLE;
    }
}
