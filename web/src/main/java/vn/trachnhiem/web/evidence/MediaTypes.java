package vn.trachnhiem.web.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** The media type of a file by its first bytes; what its name claims counts for nothing. */
public final class MediaTypes {
    private static final String UNKNOWN = "application/octet-stream";
    private static final int HEAD = 4096;

    /** A signature and the type that it tells. */
    private record Signature(String hex, String type) {}

    private static final List<Signature> SIGNATURES = List.of(
            new Signature("255044462d", "application/pdf"),
            new Signature("89504e470d0a1a0a", "image/png"),
            new Signature("ffd8ff", "image/jpeg"),
            new Signature("47494638", "image/gif"),
            new Signature("49492a00", "image/tiff"),
            new Signature("4d4d002a", "image/tiff"),
            new Signature("d0cf11e0a1b11ae1", "application/x-ole-storage"),
            new Signature("7b5c727466", "application/rtf"),
            new Signature("1f8b", "application/gzip"),
            new Signature("377abcaf271c", "application/x-7z-compressed"),
            new Signature("526172211a07", "application/vnd.rar"));

    private MediaTypes() {}

    public static String of(byte[] bytes) {
        String head =
                HexFormat.of().formatHex(bytes, 0, Math.min(8, bytes.length)).toLowerCase(Locale.ROOT);
        if (head.startsWith("504b0304")) {
            return zipped(bytes);
        }
        return SIGNATURES.stream()
                .filter(signature -> head.startsWith(signature.hex()))
                .map(Signature::type)
                .findFirst()
                .orElseGet(() -> isText(bytes) ? "text/plain" : UNKNOWN);
    }

    /** Office documents are archives whose first entries name what they hold. */
    private static String zipped(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.contains("word/")) {
            return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        }
        if (head.contains("xl/")) {
            return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        }
        return head.contains("mimetypeapplication/vnd.oasis.opendocument.text")
                ? "application/vnd.oasis.opendocument.text"
                : "application/zip";
    }

    private static boolean isText(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .chars()
                    .noneMatch(MediaTypes::isControl);
        } catch (CharacterCodingException binary) {
            return false;
        }
    }

    private static boolean isControl(int character) {
        return character < ' ' && character != '\n' && character != '\r' && character != '\t' && character != '\f';
    }
}
