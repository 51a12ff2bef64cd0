package vn.trachnhiem.query.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.SigningCapacity;
import vn.trachnhiem.shared.reading.Span;

/** Who signed, in which post and capacity; read from the foot, where recipients and signature may share lines. */
record Signature(
        @Nullable String name,
        @Nullable String post,
        @Nullable SigningCapacity capacity) {

    private static final Pattern COLUMNS = Pattern.compile("\\t+| {3,}|\\s*\\|\\s*|\\n");
    private static final Pattern CAPACITY = Pattern.compile("(t\\s?m|k\\s?t|t\\s?l|tuq|q)\\s*[./]\\s*(.*)");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}*(?:[ \\u00a0]+\\p{Lu}\\p{Ll}*){1,5}");
    private static final Pattern NOT_A_NAME = Pattern.compile("nơi nhận.*|như (?:trên|điều).*|lưu\\s*:.*|đã ký.*");

    static Signature of(FoldedText text, Zone zone) {
        List<String> posts = new ArrayList<>();
        String name = null;
        SigningCapacity capacity = null;
        for (Span cell : cells(text, zone)) {
            String folded = cell.of(text.folded()).strip();
            if (Capitals.only(text, cell) && folded.length() > 4 && !folded.startsWith("-")) {
                Matcher signs = CAPACITY.matcher(folded);
                if (signs.matches()) {
                    capacity = SigningCapacity.valueOf(
                            signs.group(1).replace(" ", "").toUpperCase(Locale.ROOT));
                }
                posts.add(cell.of(text.source()).strip());
            } else if (!posts.isEmpty() && names(cell.of(text.source()).strip(), folded)) {
                name = cell.of(text.source()).strip();
            }
        }
        return of(name, posts, capacity);
    }

    private static Signature of(@Nullable String name, List<String> posts, @Nullable SigningCapacity capacity) {
        if (posts.isEmpty()) {
            return new Signature(null, null, null);
        }
        return new Signature(name, posts.getLast(), capacity == null ? SigningCapacity.DIRECT : capacity);
    }

    private static boolean names(String cell, String folded) {
        return NAME.matcher(cell).matches() && !NOT_A_NAME.matcher(folded).matches();
    }

    private static List<Span> cells(FoldedText text, Zone zone) {
        List<Span> cells = new ArrayList<>();
        if (zone.foot().isEmpty()) {
            return cells;
        }
        int start = zone.foot().getFirst().start();
        int end = zone.foot().getLast().end();
        Matcher breaks = COLUMNS.matcher(text.source()).region(start, end);
        while (breaks.find()) {
            cells.add(new Span(start, breaks.start()));
            start = breaks.end();
        }
        cells.add(new Span(start, end));
        return cells;
    }
}
