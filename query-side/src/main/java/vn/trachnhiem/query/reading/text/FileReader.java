package vn.trachnhiem.query.reading.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import vn.trachnhiem.shared.reading.ReadOutcome;
import vn.trachnhiem.shared.reading.Refusal;
import vn.trachnhiem.shared.reading.SourceText;

/** Opens a TXT, DOCX or PDF file and gives its text in NFC, or refuses and says what the file is. */
public final class FileReader {

    private final Limits limits;

    public FileReader(Limits limits) {
        this.limits = limits;
    }

    /** Reads one file; fails only where its bytes cannot be fetched at all. */
    public ReadOutcome read(SourceFile file) throws IOException {
        try (InputStream in = file.opening().open()) {
            byte[] bytes = in.readNBytes(limits.fileBytes() + 1);
            return new ReadOutcome.Read(read(file.name(), bytes));
        } catch (RefusedFile refused) {
            return new ReadOutcome.Refused(refused.reason(), refused.detail());
        }
    }

    private SourceText read(String name, byte[] bytes) throws RefusedFile {
        if (bytes.length == 0) {
            throw new RefusedFile(Refusal.EMPTY, "");
        }
        if (bytes.length > limits.fileBytes()) {
            throw new RefusedFile(Refusal.TOO_LARGE, String.valueOf(limits.megabytes()));
        }
        Content content = Content.of(bytes);
        content.checkName(name);
        String raw = switch (content) {
            case PDF -> PdfText.read(bytes, limits);
            case DOCX -> DocxText.read(bytes, limits);
            case TXT -> PlainText.read(bytes);
            default -> throw content.refused(bytes);
        };
        String text = Tidy.tidy(Normalizer.normalize(raw, Normalizer.Form.NFC));
        Encodings.check(text);
        return new SourceText(text, content.kind(), sha256(bytes), sha256(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
