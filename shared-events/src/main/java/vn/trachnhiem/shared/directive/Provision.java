package vn.trachnhiem.shared.directive;

/**
 * A node of a document.
 *
 * @param path such as {@code 1.c/-2}; unique in the document
 * @param start offset of the first character in the source text, counted in UTF-16 units
 * @param end offset behind the last character
 * @param operative whether it must be covered by an interpretation
 */
public record Provision(String path, ProvisionKind kind, int start, int end, boolean operative) {}
