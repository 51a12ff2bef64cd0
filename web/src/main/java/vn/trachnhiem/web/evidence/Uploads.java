package vn.trachnhiem.web.evidence;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.trachnhiem.shared.evidence.EvidenceStore;
import vn.trachnhiem.shared.evidence.FileRef;
import vn.trachnhiem.web.acting.Typed;

/** Takes files in. A file that cannot be taken is said so beside its field. */
@Component
public class Uploads {
    /** A larger file is refused; the text of a document is far smaller. */
    static final long LARGEST = 50L * 1000 * 1000;

    private static final int LONGEST_NAME = 200;

    /** A field in which no file was chosen is sent without a name. */
    private static final String NAMELESS = "tep";

    private final EvidenceStore store;
    private final KeptFiles kept;

    public Uploads(EvidenceStore store, KeptFiles kept) {
        this.store = store;
        this.kept = kept;
    }

    /** Keeps the files of a field, and those that the form kept when it was sent before. */
    public List<FileRef> take(Typed typed, String field, List<MultipartFile> files) {
        List<FileRef> taken = new ArrayList<>(
                kept.of(typed, field).stream().map(KeptFiles.Kept::file).toList());
        for (MultipartFile file : files) {
            if (file.getSize() > LARGEST) {
                typed.refuse(field, "upload.too-large");
            } else if (!file.isEmpty()) {
                keep(typed, field, file, taken);
            } else if (!name(file).equals(NAMELESS)) {
                typed.refuse(field, "upload.empty");
            }
        }
        typed.keep(field + "Kept", taken.stream().map(KeptFiles::write).toList());
        return List.copyOf(taken);
    }

    private void keep(Typed typed, String field, MultipartFile file, List<FileRef> taken) {
        try {
            byte[] bytes = file.getBytes();
            FileRef added = store.keep(name(file), MediaTypes.of(bytes), bytes);
            if (taken.stream().noneMatch(each -> each.sha256().equals(added.sha256()))) {
                taken.add(added);
            }
        } catch (IOException cut) {
            typed.refuse(field, "upload.cut");
        }
    }

    /** The bare name: some browsers send a path. */
    private static String name(MultipartFile file) {
        String sent =
                Normalizer.normalize(Objects.requireNonNullElse(file.getOriginalFilename(), ""), Normalizer.Form.NFC);
        String bare = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return bare.isBlank() ? NAMELESS : bare.substring(Math.max(0, bare.length() - LONGEST_NAME));
    }
}
