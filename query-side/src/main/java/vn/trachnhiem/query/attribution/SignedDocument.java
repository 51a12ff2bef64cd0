package vn.trachnhiem.query.attribution;

import java.time.LocalDate;

/** A document an agency issued over a person's signature. {@code scope} is the matter a delegation would have to cover. */
public record SignedDocument(
        String documentId,
        String agencyId,
        String signatoryId,
        Capacity capacity,
        String scope,
        LocalDate signedOn,
        String eventId) {

    /** In what capacity the person signed (NĐ 30/2020/NĐ-CP, article 13). */
    public enum Capacity {
        DIRECT,
        /** On behalf of a collective body. */
        TM,
        /** A deputy for the head. */
        KT,
        /** By order, the head of a unit. */
        TL,
        /** By written delegation. */
        TUQ,
        /** Acting head. */
        Q
    }
}
