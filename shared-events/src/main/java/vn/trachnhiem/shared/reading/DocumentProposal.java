package vn.trachnhiem.shared.reading;

import org.jspecify.annotations.Nullable;

/**
 * What came of reading a file.
 *
 * @param outcome the text, or the refusal
 * @param reading absent where the file was refused
 */
public record DocumentProposal(
        ReadOutcome outcome, @Nullable DocumentReading reading) {}
