package vn.trachnhiem.shared.directives;

import java.time.LocalDate;
import java.util.List;
import vn.trachnhiem.shared.answer.Cutoff;
import vn.trachnhiem.shared.answer.EventLink;
import vn.trachnhiem.shared.directive.DirectiveHeader;
import vn.trachnhiem.shared.identity.DirectiveId;

/**
 * All directing documents, latest first.
 */
public record Directives(Cutoff cutoff, List<Line> lines) {
    /** Steps of a document. */
    public enum Stage {
        REGISTERED,
        INTERPRETED,
        CONFIRMED,
        IN_FORCE
    }

    /** One document. */
    public record Line(
            DirectiveId directive,
            DirectiveHeader header,
            Stage stage,
            int provisions,
            int covered,
            int obligations,
            LocalDate registeredOn,
            EventLink event) {}
}
