package vn.trachnhiem.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.shared.reading.FileKind;
import vn.trachnhiem.shared.reading.ProposedObligation;
import vn.trachnhiem.shared.reading.SourceText;

/** Fictitious documents of every kind, each with what a careful reader finds in it. */
class DocumentsTest {

    private record Pair(ExpectedRow row, ProposedObligation found) {}

    private final List<ExpectedRow> expected = new ArrayList<>();
    private final List<ProposedObligation> proposed = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();

    @Test
    void plans_decisions_letters_notices_and_directives_are_read_as_a_careful_reader_does() throws Exception {
        for (Path document : documents()) {
            compare(document);
        }
        List<Score> scores = List.of(
                score("documents: obligation, provision", (row, found) -> true),
                score("documents: addressee", (row, found) -> row.who().equals(Compact.who(found.bound()))),
                score("documents: roles and others", (row, found) -> row.roles().equals(Compact.roles(found))),
                score("documents: deadline", (row, found) -> row.when().equals(Compact.when(found))));
        scores.forEach(System.out::println);
        assertThat(scores).allSatisfy(score -> {
            assertThat(score.precision()).as(score.question()).isGreaterThanOrEqualTo(0.97);
            assertThat(score.recall()).as(score.question()).isGreaterThanOrEqualTo(0.97);
        });
    }

    private void compare(Path document) throws IOException {
        String text = Files.readString(document);
        List<ExpectedRow> rows = Files.readAllLines(Path.of(document.toString().replace(".txt", ".expected"))).stream()
                .map(ExpectedRow::of)
                .toList();
        List<ProposedObligation> found = new ArrayList<>(new DirectiveReader(TestRegister.PROVINCE)
                .read(new SourceText(text, FileKind.TXT, "", ""), LocalDate.of(2025, 1, 1))
                .obligations());
        expected.addAll(rows);
        proposed.addAll(found);
        for (ExpectedRow row : rows) {
            found.stream().filter(row::is).findFirst().ifPresent(match -> {
                found.remove(match);
                pairs.add(new Pair(row, match));
            });
        }
    }

    private Score score(String question, BiPredicate<ExpectedRow, ProposedObligation> same) {
        int right = (int) pairs.stream()
                .filter(pair -> same.test(pair.row(), pair.found()))
                .count();
        return new Score(question, right, proposed.size(), expected.size());
    }

    private static List<Path> documents() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(DocumentsTest.class.getResource("documents"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
