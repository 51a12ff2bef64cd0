package vn.trachnhiem.query.reading.proposal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.trachnhiem.query.reading.register.Register;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.AddresseeClass;
import vn.trachnhiem.shared.reading.Confidence;
import vn.trachnhiem.shared.reading.Deadline;
import vn.trachnhiem.shared.reading.Involvement;
import vn.trachnhiem.shared.reading.Pace;
import vn.trachnhiem.shared.reading.Party;
import vn.trachnhiem.shared.reading.ProposedObligation;
import vn.trachnhiem.shared.reading.Resolution;
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
        Pace pace = pace(draft.deadlines(), why);
        checkRegister(draft, why);
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

    private static Pace pace(List<Deadline> deadlines, Set<Why> why) {
        if (deadlines.isEmpty()) {
            why.add(Why.NO_DEADLINE);
            return Pace.STANDING;
        }
        boolean recurring = false;
        for (Deadline deadline : deadlines) {
            switch (deadline) {
                case Deadline.Recurring r -> {
                    recurring = true;
                    note(why, r.exclusive(), r.day() == null ? Why.RECURRENCE_WITHOUT_DAY : Why.EXCLUSIVE_DATE);
                }
                case Deadline.DayAndMonth d -> {
                    why.add(Why.YEAR_NOT_STATED);
                    note(why, d.exclusive(), Why.EXCLUSIVE_DATE);
                }
                case Deadline.FixedDate d -> note(why, d.exclusive(), Why.EXCLUSIVE_DATE);
                case Deadline.EndOfPeriod end -> note(why, end.year() == null, Why.YEAR_NOT_STATED);
                case Deadline.Relative relative ->
                    note(why, relative.fromEvent().isEmpty(), Why.EVENT_NOT_STATED);
            }
        }
        return recurring ? Pace.RECURRING : Pace.DATED;
    }

    private static void note(Set<Why> why, boolean holds, Why reason) {
        if (holds || reason == Why.RECURRENCE_WITHOUT_DAY) {
            why.add(reason);
        }
    }

    private void checkRegister(Draft draft, Set<Why> why) {
        for (Party party : draft.bound().parties()) {
            if (registered && party.addressees() == null && party.resolution() instanceof Resolution.Unresolved) {
                why.add(Why.AGENCY_NOT_IN_REGISTER);
            }
        }
        for (Involvement other : draft.roles().others()) {
            if (other.part() == Involvement.Part.RECEIVES_REPORT && isBound(other.party(), draft)) {
                why.add(Why.REPORTS_TO_ITSELF);
            }
        }
    }

    /** The recipient of a report may itself be among those who owe it: allowed, but another must acknowledge it. */
    private static boolean isBound(Party recipient, Draft draft) {
        for (Party party : draft.bound().parties()) {
            boolean member = recipient.resolution() instanceof Resolution.Agency agency
                    && party.resolution() instanceof Resolution.Members members
                    && members.ids().contains(agency.id());
            boolean department = recipient.asWritten().startsWith("Sở ")
                    && party.addressees() == AddresseeClass.PROVINCIAL_DEPARTMENTS;
            if (member || department || recipient.asWritten().equals(party.asWritten())) {
                return true;
            }
        }
        return false;
    }
}
