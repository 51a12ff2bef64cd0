package vn.trachnhiem.shared.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.directive.ReformArea;

/**
 * One obligation as the reader proposes it; it is a fact only after an officer judged it and a second one confirmed it.
 *
 * @param id unique in the document: the provision's path and a number, {@code 1c-2.1}
 * @param anchor the words that make the obligation, in the source text
 * @param content those words on one line, without the bound party
 * @param deliverable what is to be handed in, only where the text says so
 * @param related ids of other proposals about the same matter; links, not duplicates
 */
public record ProposedObligation(
        String id,
        String provision,
        Span anchor,
        String quote,
        String content,
        Bound bound,
        Set<Role> roles,
        List<Involvement> others,
        List<Deadline> deadlines,
        Pace pace,
        @Nullable ReformArea area,
        @Nullable String deliverable,
        Confidence confidence,
        List<Why> why,
        List<String> related) {

    public ProposedObligation {
        roles = Set.copyOf(roles);
        others = List.copyOf(others);
        deadlines = List.copyOf(deadlines);
        why = List.copyOf(why);
        related = List.copyOf(related);
    }
}
