package vn.trachnhiem.shared;

import java.time.LocalDate;

/**
 * A document as cited: number and symbol, and date. Never invented: where the source gives none, the reference is absent.
 *
 * @param number such as {@code 1655/QĐ-UBND}
 */
public record DocumentRef(String number, LocalDate date) {
    public DocumentRef {
        if (number.isBlank()) {
            throw new IllegalArgumentException("a cited document needs its number");
        }
    }
}
