package vn.trachnhiem.shared.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line of a data file with its place, so that every complaint can say where. */
record Row(String file, int line, List<String> cells) {

    String text(int column) {
        var cell = cells.get(column);
        if (cell.isBlank()) {
            throw bad("column " + (column + 1) + " is empty");
        }
        return cell;
    }

    LocalDate date(int column) {
        try {
            return LocalDate.parse(text(column));
        } catch (DateTimeException e) {
            throw bad("\"" + cells.get(column) + "\" is not a date (yyyy-MM-dd)");
        }
    }

    @Nullable
    LocalDate dateOrOpen(int column) {
        return cells.get(column).isEmpty() ? null : date(column);
    }

    <T> T oneOf(T[] allowed, Function<T, String> mark, int column) {
        var word = text(column);
        return Stream.of(allowed)
                .filter(each -> mark.apply(each).equals(word))
                .findFirst()
                .orElseThrow(() -> bad("\"" + word + "\" is not known here"));
    }

    MalformedPolicyData bad(String problem) {
        return new MalformedPolicyData(file, line, problem);
    }
}
