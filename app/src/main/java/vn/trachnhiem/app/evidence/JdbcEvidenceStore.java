package vn.trachnhiem.app.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.shared.evidence.EvidenceStore;
import vn.trachnhiem.shared.evidence.FileRef;

/** Evidence in the database, so that it is saved, replicated and restored together with the ledger. */
public final class JdbcEvidenceStore implements EvidenceStore {
    private final JdbcClient jdbc;

    public JdbcEvidenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public FileRef keep(String name, String mediaType, byte[] bytes) {
        String sha256 = sha256(bytes);
        jdbc.sql("INSERT INTO " + Schemas.APP
                        + ".evidence (sha256, media_type, size, content) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .param(sha256)
                .param(mediaType)
                .param((long) bytes.length)
                .param(bytes)
                .update();
        return new FileRef(sha256, name, bytes.length, mediaType);
    }

    @Override
    public Optional<byte[]> open(String sha256) {
        return jdbc.sql("SELECT content FROM " + Schemas.APP + ".evidence WHERE sha256 = ?")
                .param(sha256)
                .query(byte[].class)
                .optional();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
