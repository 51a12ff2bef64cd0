package vn.trachnhiem.shared.reading;

import java.time.LocalDate;

/**
 * Asks for the reading of a kept file: its text, provisions and proposed obligations; or why it cannot be read. Answered with a
 * {@link DocumentProposal}.
 *
 * @param sha256 the file's hash in the evidence store
 * @param name its name, whose ending is compared with what it is
 * @param registeredOn the day whose register of agencies resolves the addressees where the document has no date
 */
public record ReadDocument(String sha256, String name, LocalDate registeredOn) {}
