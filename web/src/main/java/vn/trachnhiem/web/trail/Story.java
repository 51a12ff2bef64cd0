package vn.trachnhiem.web.trail;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.trail.TimelineEntry;
import vn.trachnhiem.shared.trail.Trail;
import vn.trachnhiem.web.page.Paging;

/** The timeline of a trail, in the order and of the kinds of events that the reader chose. */
public record Story(Kind kind, boolean oldestFirst, Paging<TimelineEntry> page) {
    /** Kinds of events. */
    public enum Kind {
        ALL(""),
        TASKS("task."),
        TENURES("tenure."),
        INSPECTIONS("inspection."),
        RECOMMENDATIONS("recommendation.");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }

        static Kind named(@Nullable String name) {
            return Arrays.stream(values())
                    .filter(kind -> kind.name().equals(name))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    static Story of(Trail trail, Kind kind, boolean oldestFirst, int page) {
        List<TimelineEntry> told = trail.timeline().stream()
                .filter(entry -> entry.event().type().startsWith(kind.prefix))
                .toList();
        return new Story(kind, oldestFirst, Paging.of(oldestFirst ? told.reversed() : told, page));
    }

    /** The address of another page of the same story. */
    public String page(int number) {
        return "?xem=dong-thoi-gian&loai=" + kind + (oldestFirst ? "&xep=cu" : "") + "&trang=" + number + "#dien-bien";
    }
}
