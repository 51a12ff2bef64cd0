package vn.trachnhiem.query.reading.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.trachnhiem.shared.reading.Refusal;

/** The old container of Office: a document of Word 97-2003, or a DOCX under a password. */
final class OleContent {

    private OleContent() {}

    static RefusedFile refused(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")
                    ? new RefusedFile(Refusal.PASSWORD_PROTECTED, "")
                    : new RefusedFile(Refusal.UNSUPPORTED, "DOC (Word 97-2003)");
        } catch (IOException | RuntimeException damaged) {
            return new RefusedFile(Refusal.TRUNCATED, "DOC");
        }
    }
}
