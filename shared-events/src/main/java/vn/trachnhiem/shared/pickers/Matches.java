package vn.trachnhiem.shared.pickers;

import java.util.List;

/** What the words may mean; an exact id or name comes alone. */
public record Matches(List<Match> found) {
    /** One possibility. */
    public record Match(String id, String name) {}
}
