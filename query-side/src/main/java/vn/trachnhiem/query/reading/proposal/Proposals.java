package vn.trachnhiem.query.reading.proposal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.trachnhiem.query.reading.register.PartyFinder;
import vn.trachnhiem.query.reading.register.PartyReader;
import vn.trachnhiem.query.reading.register.Register;
import vn.trachnhiem.query.reading.register.Run;
import vn.trachnhiem.query.reading.structure.Addressees;
import vn.trachnhiem.query.reading.structure.DocumentStructure;
import vn.trachnhiem.query.reading.structure.Paragraph;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.AddresseeClass;
import vn.trachnhiem.shared.reading.Bound;
import vn.trachnhiem.shared.reading.DocumentKind;
import vn.trachnhiem.shared.reading.Party;
import vn.trachnhiem.shared.reading.ProposedObligation;
import vn.trachnhiem.shared.reading.Span;
import vn.trachnhiem.shared.reading.Why;

/** From the provisions of a document to proposed obligations. */
public final class Proposals {

    /** Whom general words ("các cơ quan, đơn vị, địa phương") mean where the document names no class itself. */
    private static final Set<AddresseeClass> USUALLY = EnumSet.of(
            AddresseeClass.PROVINCIAL_DEPARTMENTS, AddresseeClass.CENTRAL_AGENCIES, AddresseeClass.DISTRICTS);

    private static final Set<AddresseeClass> HEADS_OF = EnumSet.of(
            AddresseeClass.PROVINCIAL_DEPARTMENTS,
            AddresseeClass.CENTRAL_AGENCIES,
            AddresseeClass.DISTRICTS,
            AddresseeClass.COMMUNES,
            AddresseeClass.DISTRICT_DIVISIONS);

    private final DocumentStructure structure;
    private final DocumentKind kind;
    private final FoldedText text;
    private final Register register;

    private Proposals(DocumentStructure structure, DocumentKind kind, Register register) {
        this.structure = structure;
        this.kind = kind;
        this.text = structure.text();
        this.register = register;
    }

    public static List<ProposedObligation> of(DocumentStructure structure, DocumentKind kind, Register register) {
        Proposals proposals = new Proposals(structure, kind, register);
        List<Draft> drafts = proposals.drafts(USUALLY);
        Set<AddresseeClass> addressed = addressed(drafts);
        boolean settled = addressed.equals(USUALLY) || drafts.stream().noneMatch(Proposals::speaksOfAll);
        return new Finisher(proposals.text, register).finish(settled ? drafts : proposals.drafts(addressed));
    }

    private static boolean speaksOfAll(Draft draft) {
        return draft.bound().classes().contains(AddresseeClass.ALL_HEADS)
                || draft.roles().others().stream()
                        .anyMatch(other -> other.party().addressees() == AddresseeClass.ALL_HEADS);
    }

    private static Set<AddresseeClass> addressed(List<Draft> drafts) {
        Set<AddresseeClass> classes = EnumSet.noneOf(AddresseeClass.class);
        drafts.forEach(draft -> classes.addAll(draft.bound().classes()));
        classes.retainAll(HEADS_OF);
        return classes.isEmpty() ? USUALLY : classes;
    }

    private List<Draft> drafts(Set<AddresseeClass> addressed) {
        PartyReader parties = new PartyReader(text, register, addressed);
        ClauseReader clauses = new ClauseReader(text, parties);
        AttributeReader attributes = new AttributeReader(text, parties);
        List<Draft> drafts = new ArrayList<>();
        for (DocumentStructure.Part part : structure.parts()) {
            DraftWriter writer = new DraftWriter(text, clauses, attributes, new RowReader(text, attributes, clauses));
            Context context = part.zone().attached() ? attached() : main(parties, clauses);
            drafts.addAll(writer.write(part.roots(), context));
        }
        return drafts;
    }

    /** A regulation or decision binds only whom it names; a plan or directive may leave its addressee to be asked. */
    private Context attached() {
        return Context.none(kind == DocumentKind.DECISION);
    }

    private Context main(PartyReader parties, ClauseReader clauses) {
        Context none = Context.none(kind == DocumentKind.DECISION || kind == DocumentKind.RESOLUTION);
        List<Paragraph> head = structure.main().head();
        if (head.isEmpty()) {
            return none;
        }
        Paragraph last = head.getLast();
        Subject subject = clauses.subject(last.start(), last.end());
        if (subject != null && subject.asked()) {
            return none.bound(
                    clauses.bound(subject),
                    Why.SUBJECT_FROM_LEAD_IN,
                    subject.run().headed());
        }
        Span addressees = Addressees.in(text, head);
        return addressees == null ? none : none.bound(listed(parties, addressees), Why.SUBJECT_FROM_ADDRESSEES, false);
    }

    private Bound listed(PartyReader parties, Span addressees) {
        List<Party> found = new ArrayList<>();
        for (int at = addressees.start(); at < addressees.end(); at++) {
            boolean starts = Character.isLetter(text.folded().charAt(at));
            Run run = starts ? new PartyFinder(text).at(at, addressees.end()) : null;
            if (run != null) {
                found.addAll(parties.parties(run));
                at = run.end();
            } else if (starts) {
                at = Math.max(at, wordEnd(at, addressees.end()) - 1);
            }
        }
        return new Bound(found);
    }

    private int wordEnd(int from, int limit) {
        int at = from;
        while (at < limit && Character.isLetter(text.folded().charAt(at))) {
            at++;
        }
        return at;
    }
}
