package vn.trachnhiem.seal.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What the program answered. */
record Cli(int status, String out, String err) {

    static Cli inProcess(String language, Object... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var arguments = Stream.of(words).map(Object::toString).toArray(String[]::new);
        int status = new Verifier(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
                .run(arguments, language);
        return new Cli(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** Starts the jar as a process of its own with nothing else on its class path. */
    static Cli process(Path folder, Object... words) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-jar",
                System.getProperty("verifier.jar")));
        for (var word : words) {
            command.add(word.toString());
        }
        try {
            return finish(new ProcessBuilder(command), folder.resolve("out"), folder.resolve("err"));
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private static Cli finish(ProcessBuilder builder, Path out, Path err) throws IOException, InterruptedException {
        builder.environment().put("LANG", "C.UTF-8");
        builder.environment().remove("JDK_JAVA_OPTIONS");
        var process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the verifier did not end");
        }
        return new Cli(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
