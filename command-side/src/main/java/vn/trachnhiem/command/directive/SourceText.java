package vn.trachnhiem.command.directive;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.trachnhiem.shared.directive.Obligation;
import vn.trachnhiem.shared.directive.Provision;
import vn.trachnhiem.shared.evidence.EvidenceStore;
import vn.trachnhiem.shared.evidence.FileRef;

/**
 * The text of a document as kept, in UTF-8; offsets count UTF-16 units. A text is named by its hash, so that the same reference always
 * opens the same text and a decision on it stays a function of command and state.
 */
record SourceText(String text) {
    static Optional<SourceText> open(EvidenceStore kept, FileRef ref) {
        return kept.open(ref.sha256()).map(bytes -> new SourceText(new String(bytes, StandardCharsets.UTF_8)));
    }

    boolean holds(Provision provision) {
        return provision.start() >= 0 && provision.start() < provision.end() && provision.end() <= text.length();
    }

    /** Whether the obligation quotes its provision verbatim, where its anchor says. */
    boolean anchors(Provision provision, Obligation obligation) {
        return obligation.provision().equals(provision.path())
                && obligation.start() >= provision.start()
                && obligation.start() < obligation.end()
                && obligation.end() <= provision.end()
                && text.substring(obligation.start(), obligation.end()).equals(obligation.quote());
    }
}
