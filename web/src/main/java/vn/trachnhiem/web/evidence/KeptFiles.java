package vn.trachnhiem.web.evidence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.trachnhiem.shared.evidence.EvidenceStore;
import vn.trachnhiem.shared.evidence.FileRef;
import vn.trachnhiem.web.acting.Typed;

/** Files that a form carries along by hash and name, so that a form shown again does not lose what was uploaded. */
@Component("keptFiles")
public class KeptFiles {
    private static final Pattern FORM = Pattern.compile("([0-9a-f]{64})\\|(.{1,200})");

    private final EvidenceStore store;

    public KeptFiles(EvidenceStore store) {
        this.store = store;
    }

    /** A file and how the form carries it. */
    public record Kept(String written, FileRef file) {}

    /** What a field of a form carries along, as far as the store has it. */
    public List<Kept> of(Typed typed, String field) {
        return typed.values(field + "Kept").stream()
                .flatMap(written -> read(written).stream())
                .toList();
    }

    static String write(FileRef file) {
        return file.sha256() + "|" + file.name();
    }

    /** The reference to bytes in the store; size and type are theirs, not the form's. */
    public Optional<FileRef> find(String sha256, String name) {
        return sha256.matches("[0-9a-f]{64}")
                ? store.open(sha256).map(bytes -> new FileRef(sha256, name, bytes.length, MediaTypes.of(bytes)))
                : Optional.empty();
    }

    private Optional<Kept> read(String written) {
        Matcher parts = FORM.matcher(written);
        return parts.matches()
                ? find(parts.group(1), parts.group(2)).map(file -> new Kept(written, file))
                : Optional.empty();
    }
}
