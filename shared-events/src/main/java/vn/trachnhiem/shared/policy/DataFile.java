package vn.trachnhiem.shared.policy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the comma-separated files of this package: a fixed header, quotes only where a cell holds a comma. */
final class DataFile {
    private DataFile() {}

    static List<String> resource(String name) {
        var stream = Objects.requireNonNull(DataFile.class.getResourceAsStream(name), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Row> rows(String file, String header, List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().equals(header)) {
            throw new MalformedPolicyData(file, 1, "the header must be " + header);
        }
        var width = cells(header).size();
        var rows = new ArrayList<Row>();
        for (var number = 2; number <= lines.size(); number++) {
            rows.add(row(file, number, lines.get(number - 1), width));
        }
        return rows;
    }

    private static Row row(String file, int number, String line, int width) {
        var row = new Row(file, number, cells(line));
        if (line.chars().filter(c -> c == '"').count() % 2 != 0) {
            throw row.bad("a quote is not closed");
        }
        if (row.cells().size() != width) {
            throw row.bad("expected " + width + " columns, found " + row.cells().size());
        }
        return row;
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return List.copyOf(cells);
    }
}
