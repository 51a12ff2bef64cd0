package vn.trachnhiem.query.reading.proposal;

import java.util.HashMap;
import java.util.Map;

/** Ids of proposals: the provision's path, shortened, and a number in it ({@code 1c-2.1}, {@code C.1}). */
final class Ids {

    private final Map<String, Integer> used = new HashMap<>();

    String next(String path) {
        String stem = path.replaceAll("closing(?:\\(\\d+\\))?", "C")
                .replaceAll("(\\d)\\.(\\p{L})(?=$|[/.(])", "$1$2")
                .replaceAll("/([-+])", "$1");
        return stem + "." + used.merge(stem, 1, Integer::sum);
    }
}
