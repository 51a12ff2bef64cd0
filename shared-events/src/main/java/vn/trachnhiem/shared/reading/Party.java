package vn.trachnhiem.shared.reading;

import org.jspecify.annotations.Nullable;

/**
 * An agency or a class of agencies, as the text writes it.
 *
 * @param span where it stands in the text
 * @param addressees the class, or null where one agency is named
 */
public record Party(String asWritten, Span span, @Nullable AddresseeClass addressees, Resolution resolution) {}
