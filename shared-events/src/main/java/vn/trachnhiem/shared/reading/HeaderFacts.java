package vn.trachnhiem.shared.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the head and foot of a document say. Null means "not given in the source", never a guess.
 *
 * @param issuingBody the body in whose name it is issued, from the head of the page
 * @param orderingAuthority who orders, from the words of the text ("Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:")
 * @param signatoryPost the post of the one who signed, which need not be the ordering authority's
 */
public record HeaderFacts(
        DocumentKind kind,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String place,
        @Nullable String issuingBody,
        @Nullable String orderingAuthority,
        @Nullable String subject,
        @Nullable String signatory,
        @Nullable String signatoryPost,
        @Nullable SigningCapacity capacity) {}
