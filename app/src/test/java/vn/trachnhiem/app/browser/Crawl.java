package vn.trachnhiem.app.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Walks from the first page along every link, one page of each kind, and notes what is wrong with it: barriers by WCAG 2 A and AA, a page
 * wider than its window, and whatever the browser complains of.
 */
final class Crawl {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    private static final Pattern ID = Pattern.compile(
            "/(person|agency|task|directive)-[^/]+|/NV-[^/]+|(?<=/su-kien)/[^/]+|(?<=/tai-khoan)/(?!moi)[^/]+");
    private static final Pattern NOT_A_PAGE = Pattern.compile("^/(minh-chung|api|dang-xuat)/?.*");

    /** What a page is made of: the kinds of its elements, with what they look like and are to an assistive program. */
    private static final String PARTS = "() => [...new Set([...document.querySelectorAll('body *')].map(e => e.tagName"
            + " + '.' + e.getAttribute('class') + '#' + e.getAttribute('role') + e.getAttribute('type')))].sort().join()"
            + " + document.querySelector('h1').closest('main').querySelectorAll('form').length";

    /** A page made of the same parts as one before, for another reader, has the same barriers: those are looked for once. */
    private static final Set<String> LOOKED_AT = new HashSet<>();

    private final Visit visit;
    private final Set<String> kinds = new HashSet<>();
    private final Deque<String> ahead = new ArrayDeque<>();
    private final List<String> faults = new ArrayList<>();

    Crawl(Visit visit) {
        this.visit = visit;
    }

    /** Everything that is wrong with the pages that the visitor can reach. */
    List<String> faults() {
        meet("/");
        while (!ahead.isEmpty()) {
            look(ahead.remove());
        }
        faults.addAll(visit.complaints());
        return faults;
    }

    /** The kinds of pages that were seen. */
    Set<String> kinds() {
        return Set.copyOf(kinds);
    }

    private void look(String path) {
        visit.openTrail(path);
        visit.atDesk();
        barriers(path + " at the desk");
        wideness(path + " at the desk");
        visit.atPhone();
        wideness(path + " on a phone");
        visit.atDesk();
        links().forEach(this::meet);
    }

    private List<String> links() {
        Object found = visit.page()
                .locator("a[href^='/']:not([download])")
                .evaluateAll("links => links.map(link => link.getAttribute('href'))");
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private void meet(String link) {
        String path = link.replaceAll("[?#].*$", "");
        String kind = ID.matcher(path).replaceAll("/*");
        if (!NOT_A_PAGE.matcher(path).matches() && kinds.add(kind)) {
            ahead.add(link);
        }
    }

    private void barriers(String where) {
        if (!LOOKED_AT.add(String.valueOf(visit.page().evaluate(PARTS)))) {
            return;
        }
        for (Rule broken : new AxeBuilder(visit.page()).withTags(WCAG).analyze().getViolations()) {
            faults.add(where + ": " + broken.getId() + " " + broken.getHelp() + " "
                    + broken.getNodes().getFirst().getHtml());
        }
    }

    private void wideness(String where) {
        if (visit.overhang() > 0) {
            faults.add(where + ": wider than the window by " + visit.overhang());
        }
    }
}
