package vn.trachnhiem.shared.evidence;

import java.util.Optional;

/** Keeps the bytes of evidence, each content once. */
public interface EvidenceStore {
    /** Keeps the bytes and says how to refer to them; bytes that are there already are not stored again. */
    FileRef keep(String name, String mediaType, byte[] bytes);

    /** The bytes of that hash, as kept. */
    Optional<byte[]> open(String sha256);
}
