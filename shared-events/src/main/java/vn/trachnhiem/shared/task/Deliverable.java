package vn.trachnhiem.shared.task;

import java.util.List;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.DocumentRef;
import vn.trachnhiem.shared.evidence.FileRef;
import vn.trachnhiem.shared.identity.PersonId;

/**
 * What is handed in: the document, who signed it, and what proves it.
 *
 * @param document number and date of the document
 * @param signatory who signed
 * @param capacity in which capacity (domain, R12)
 * @param evidence files by hash
 */
public record Deliverable(DocumentRef document, PersonId signatory, Capacity capacity, List<FileRef> evidence) {
    public Deliverable {
        evidence = List.copyOf(evidence);
    }
}
