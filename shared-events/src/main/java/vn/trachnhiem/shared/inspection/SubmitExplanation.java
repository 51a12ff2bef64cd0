package vn.trachnhiem.shared.inspection;

import java.util.List;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.evidence.FileRef;
import vn.trachnhiem.shared.identity.InspectionId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.person.Ciphertext;

/** The person asked explains; the words are kept verbatim, encrypted. */
public record SubmitExplanation(
        InspectionId inspection, int finding, PersonId person, Ciphertext words, List<FileRef> evidence, Act act)
        implements Command {
    @Override
    public String subject() {
        return inspection.value();
    }
}
