package vn.trachnhiem.shared.reading;

import java.util.List;

/**
 * One node of a document's tree.
 *
 * @param path how it is cited, unique in the document: {@code 1.c/-2}, {@code Đ3.2.a}, {@code PL1#4}
 * @param chapeau whether its own words only introduce its children ("… các nội dung sau:") or head them
 * @param own its own words, its mark included
 * @param whole its own words and all of its children
 */
public record Provision(
        String path, ProvisionKind kind, boolean chapeau, Span own, Span whole, List<Provision> children) {

    public Provision {
        children = List.copyOf(children);
    }
}
