package vn.trachnhiem.seal.verifier;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import vn.trachnhiem.seal.reading.Fault;

/** The program without its process. */
final class Verifier {
    private final PrintStream out;
    private final PrintStream err;

    /** Answers on the one, and tells progress and what is wrong with its use on the other. */
    Verifier(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** The exit status. */
    int run(String[] arguments, String environmentLanguage) {
        var words = Arguments.language(arguments, environmentLanguage);
        try {
            return run(Arguments.read(arguments), words).code();
        } catch (Fault unusable) {
            return failed(unusable.reason(), words).code();
        } catch (UncheckedIOException unreachable) {
            return failed(String.valueOf(unreachable.getMessage()), words).code();
        }
    }

    private Status failed(String reason, Words words) {
        var status = new Answer(err, words).unusable(reason);
        err.println(words.say(Phrase.SEE_HELP));
        return status;
    }

    private Status run(Request request, Words words) throws Fault {
        var answer = new Answer(out, words);
        return switch (request) {
            case Request.Help() -> help(words);
            case Request.CheckReceipt receipt -> new ReceiptRun(answer).run(receipt);
            case Request.CheckHistory history -> new HistoryRun(answer, new Progress(err, words)).run(history);
            case Request.CheckLog log -> new LogRun(answer, new Progress(err, words)).run(log);
        };
    }

    private Status help(Words words) {
        out.print(Usage.in(words));
        return Status.SOUND;
    }
}
