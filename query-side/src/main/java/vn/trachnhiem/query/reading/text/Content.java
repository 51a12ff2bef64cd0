package vn.trachnhiem.query.reading.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.trachnhiem.shared.reading.FileKind;
import vn.trachnhiem.shared.reading.Refusal;

/** What a file is by its first bytes, whatever its name says. */
enum Content {
    PDF("pdf"),
    DOCX("docx"),
    TXT("txt"),
    XLSX("xlsx"),
    PPTX("pptx"),
    ODT("odt"),
    ZIP("zip"),
    OLE2("doc"),
    RTF("rtf"),
    HTML("html"),
    JPEG("jpg"),
    PNG("png"),
    TIFF("tif"),
    GIF("gif"),
    RAR("rar"),
    SEVEN_ZIP("7z"),
    GZIP("gz"),
    PROGRAM("exe"),
    BINARY("");

    private static final int HEAD = 1024;

    private final String extension;

    Content(String extension) {
        this.extension = extension;
    }

    static Content of(byte[] bytes) throws RefusedFile {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004")) {
            return ZipContent.of(bytes);
        }
        if (head.contains("%PDF-")) {
            return PDF;
        }
        return Signatures.of(head, bytes);
    }

    FileKind kind() {
        return switch (this) {
            case PDF -> FileKind.PDF;
            case DOCX -> FileKind.DOCX;
            default -> FileKind.TXT;
        };
    }

    /** Refuses a file whose extension promises something else than it is. */
    void checkName(String name) throws RefusedFile {
        int dot = name.lastIndexOf('.');
        String promised = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        boolean knows = promised.equals("pdf") || promised.equals("docx") || promised.equals("txt");
        boolean encrypted = this == OLE2 && promised.equals("docx");
        boolean readable = this == PDF || this == DOCX;
        boolean other = knows ? !promised.equals(extension) : readable && !promised.isEmpty();
        if (other && !encrypted) {
            throw new RefusedFile(Refusal.MISNAMED, shown());
        }
    }

    /** Why a file of this kind is not read. */
    RefusedFile refused(byte[] bytes) {
        if (this == OLE2) {
            return OleContent.refused(bytes);
        }
        return new RefusedFile(Refusal.UNSUPPORTED, shown());
    }

    private String shown() {
        return switch (this) {
            case OLE2 -> "DOC (Word 97-2003)";
            case SEVEN_ZIP -> "7Z";
            case BINARY -> "BIN";
            default -> name();
        };
    }
}
