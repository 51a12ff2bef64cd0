package vn.trachnhiem.query.attribution;

import java.util.List;

/**
 * R12: a signature gives two edges: the signatory answers for the document he signs, and the head in post that day for
 * every document his agency issues. {@code valid} is false for a delegated signature that no delegation covers.
 */
public record Signature(SignedBy signedBy, IssuedBy issuedBy, boolean valid) {

    /** The person who signed, and as what. */
    public record SignedBy(String personId, SignedDocument.Capacity capacity, Grounds grounds) {}

    /** The agency, and who headed it; a body that decides together stands for itself (R13). */
    public record IssuedBy(String agencyId, Who who, boolean collective, Grounds grounds) {}

    public static Signature of(SignedDocument document, List<Delegation> delegations, Posts posts) {
        var head = posts.holderOn(document.agencyId(), document.signedOn());
        var covering =
                delegations.stream().filter(each -> each.covers(document)).toList();
        var collective = document.capacity() == SignedDocument.Capacity.TM;
        var delegated = document.capacity() == SignedDocument.Capacity.TUQ;
        var own = Grounds.of(List.of(document.eventId()), Rule.R12);
        var signed = delegated
                ? own.and(Grounds.of(covering.stream().map(Delegation::eventId).toList()))
                : own;
        var issued = own.and(Grounds.of(head.events(), head.rule()));
        return new Signature(
                new SignedBy(document.signatoryId(), document.capacity(), signed),
                new IssuedBy(document.agencyId(), head.who(), collective, collective ? issued.and(body()) : issued),
                !delegated || !covering.isEmpty());
    }

    private static Grounds body() {
        return Grounds.of(List.of(), Rule.R13);
    }
}
