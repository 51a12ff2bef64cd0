package vn.trachnhiem.shared.evidence;

/**
 * A file of evidence, named by the hash of its bytes.
 *
 * @param sha256 lower-case hexadecimal, 64 digits
 * @param name the file name as given
 * @param size bytes
 * @param mediaType as found in the content, not as claimed by the name
 */
public record FileRef(String sha256, String name, long size, String mediaType) {
    public FileRef {
        if (!sha256.matches("[0-9a-f]{64}") || size < 0) {
            throw new IllegalArgumentException("not a reference to a file: " + sha256);
        }
    }
}
