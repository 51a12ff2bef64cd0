package vn.trachnhiem.web.page;

import java.util.List;

/**
 * One page of a list.
 *
 * @param page from 1
 */
public record Paging<T>(List<T> items, int page, int pages, int total, int first) {
    private static final int SIZE = 25;

    /** The page of that number, or the nearest that there is. */
    public static <T> Paging<T> of(List<T> all, int wanted) {
        int pages = Math.max(1, (all.size() + SIZE - 1) / SIZE);
        int page = Math.clamp(wanted, 1, pages);
        int first = (page - 1) * SIZE;
        return new Paging<>(all.subList(first, Math.min(all.size(), first + SIZE)), page, pages, all.size(), first);
    }

    /** The number of the last item on the page, counted from 1. */
    public int last() {
        return first + items.size();
    }
}
