package vn.trachnhiem.query.reading.proposal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.trachnhiem.query.reading.register.Register;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.Confidence;
import vn.trachnhiem.shared.reading.Pace;
import vn.trachnhiem.shared.reading.ProposedObligation;
import vn.trachnhiem.shared.reading.Why;

/** Gives drafts their ids, pace, area, links and confidence. */
final class Finisher {

    private static final int LONGEST_CONTENT = 400;

    private final FoldedText text;
    private final Areas areas;
    private final boolean registered;

    Finisher(FoldedText text, Register register) {
        this.text = text;
        this.areas = new Areas(text);
        this.registered = !register.isEmpty();
    }

    List<ProposedObligation> finish(List<Draft> drafts) {
        Ids ids = new Ids();
        List<String> names =
                drafts.stream().map(draft -> ids.next(draft.path())).toList();
        List<List<String>> related = Relations.among(text, drafts, names);
        List<ProposedObligation> proposals = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            proposals.add(proposal(drafts.get(i), names.get(i), related.get(i)));
        }
        return proposals;
    }

    private ProposedObligation proposal(Draft draft, String id, List<String> related) {
        Set<Why> why = EnumSet.copyOf(draft.why());
        Pace pace = Paces.pace(draft.deadlines(), why);
        RegisterChecks.note(draft, registered, why);
        Confidence confidence = Confidence.SURE;
        for (Why reason : why) {
            confidence = confidence.orLess(reason.most());
        }
        return new ProposedObligation(
                id,
                draft.path(),
                draft.anchor(),
                draft.anchor().of(text.source()),
                content(draft),
                draft.bound(),
                draft.roles().own(),
                draft.roles().others(),
                draft.deadlines(),
                pace,
                areas.of(draft.anchor().start(), draft.anchor().end()),
                draft.deliverable(),
                confidence,
                List.copyOf(why),
                related);
    }

    private String content(Draft draft) {
        String words = draft.content()
                .of(text.source())
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
        String shortened = words.length() <= LONGEST_CONTENT
                ? words
                : words.substring(0, words.lastIndexOf(' ', LONGEST_CONTENT)) + "…";
        return shortened.isEmpty() ? "" : Character.toUpperCase(shortened.charAt(0)) + shortened.substring(1);
    }
}
