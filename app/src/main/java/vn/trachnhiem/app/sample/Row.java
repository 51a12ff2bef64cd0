package vn.trachnhiem.app.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A line of a data file of the sample: cells by column, parted by semicolons; lists within a cell by bars. */
record Row(Map<String, String> cells) {
    static List<Row> of(String file) {
        List<String> lines = text(file).lines().toList();
        String[] columns = lines.getFirst().split(";", -1);
        return lines.stream().skip(1).map(line -> read(file, columns, line)).toList();
    }

    static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Row.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row read(String file, String[] columns, String line) {
        String[] cells = line.split(";", -1);
        if (cells.length != columns.length) {
            throw new IllegalStateException(file + " has a line of " + cells.length + " cells: " + line);
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(columns[i], cells[i]);
        }
        return new Row(row);
    }

    String get(String column) {
        return Objects.requireNonNull(cells.get(column), column);
    }

    Optional<String> given(String column) {
        return Optional.of(get(column)).filter(cell -> !cell.isEmpty());
    }

    LocalDate date(String column) {
        return LocalDate.parse(get(column));
    }

    Optional<LocalDate> dateGiven(String column) {
        return given(column).map(LocalDate::parse);
    }

    List<String> list(String column) {
        return given(column).stream()
                .flatMap(cell -> Arrays.stream(cell.split("\\|")))
                .toList();
    }
}
