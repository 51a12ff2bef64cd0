package vn.trachnhiem.seal.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;

/** What {@code java -jar} starts. Exit status: 0 sound, 1 something is wrong, 2 wrong use or input that cannot be read. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // a Vietnamese sentence must not depend on the machine's character set
        var out = new PrintStream(System.out, false, UTF_8);
        var err = new PrintStream(System.err, true, UTF_8);
        var language = System.getenv("LANG");
        int status = new Verifier(out, err).run(arguments, language == null ? "" : language);
        out.flush();
        System.exit(status);
    }
}
