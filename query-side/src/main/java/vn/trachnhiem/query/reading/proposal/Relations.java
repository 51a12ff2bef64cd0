package vn.trachnhiem.query.reading.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.trachnhiem.query.reading.words.FoldedText;

/** Links proposals of different provisions that speak of the same matter in the same words. */
final class Relations {

    /** So many words in a row are rarely the same by chance. */
    private static final int RUN = 9;

    private static final int MOST_SHARING = 2;

    private Relations() {}

    static List<List<String>> among(FoldedText text, List<Draft> drafts, List<String> ids) {
        Map<String, Set<Integer>> byRun = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            addRuns(byRun, drafts.get(i).anchor().of(text.folded()), i);
        }
        List<Set<String>> related = new ArrayList<>();
        drafts.forEach(draft -> related.add(new HashSet<>()));
        for (Set<Integer> sharing : byRun.values()) {
            if (sharing.size() <= MOST_SHARING) {
                link(related, sharing, drafts, ids);
            }
        }
        return related.stream().map(links -> links.stream().sorted().toList()).toList();
    }

    private static void addRuns(Map<String, Set<Integer>> byRun, String words, int draft) {
        String[] each = words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ", -1);
        for (int i = 0; i + RUN <= each.length; i++) {
            String run = String.join(" ", List.of(each).subList(i, i + RUN));
            byRun.computeIfAbsent(run, none -> new HashSet<>()).add(draft);
        }
    }

    private static void link(List<Set<String>> related, Set<Integer> sharing, List<Draft> drafts, List<String> ids) {
        for (int one : sharing) {
            for (int other : sharing) {
                if (!drafts.get(one).path().equals(drafts.get(other).path())) {
                    related.get(one).add(ids.get(other));
                }
            }
        }
    }
}
