package vn.trachnhiem.query.reading.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list of phrases, one a line in a resource; longer lines win over shorter ones. A line may end with a condition on what
 * follows ({@code báo(?! cáo)}).
 */
public final class Lexicon {

    private final Map<Character, Pattern> byFirstLetter = new HashMap<>();

    private Lexicon(List<String> phrases) {
        Map<Character, List<String>> grouped = phrases.stream().collect(Collectors.groupingBy(line -> line.charAt(0)));
        grouped.forEach((letter, group) -> byFirstLetter.put(letter, pattern(group)));
    }

    private static Pattern pattern(List<String> phrases) {
        String all = phrases.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + all + ")(?![\\p{L}\\p{N}])");
    }

    public static Lexicon load(String name) {
        return new Lexicon(lines(name));
    }

    public static List<String> lines(String name) {
        var stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream(name + ".txt"), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.strip())
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The end of the phrase that starts at this offset, or -1. Words before and after the limits are seen, so that word ends are real. */
    public int endAt(FoldedText text, int offset, int limit) {
        Pattern phrases = offset < limit ? byFirstLetter.get(text.folded().charAt(offset)) : null;
        if (phrases == null) {
            return -1;
        }
        Matcher matcher = phrases.matcher(text.folded()).region(offset, limit).useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    public boolean startsAt(FoldedText text, int offset, int limit) {
        return endAt(text, offset, limit) >= 0;
    }
}
