package vn.trachnhiem.query.reading.text;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files of every sort, made in memory. */
final class Samples {

    static final float SIZE = 13;
    private static final float LEADING = 18;
    private static final float LEFT = 85;
    private static final float TOP = 780;

    private Samples() {}

    /** A line at a place of the page; the first line of a paragraph stands further right. */
    record Line(float x, float y, String words) {}

    static byte[] zip(String entry, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] locked(byte[] docx) throws Exception {
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
        Encryptor encryptor = info.getEncryptor();
        encryptor.confirmPassword("mật khẩu");
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            try (var out = encryptor.getDataStream(files)) {
                out.write(docx);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] pdf(List<List<Line>> pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFont font = font(document);
            for (List<Line> lines : pages) {
                PDPage page = page(document);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (Line line : lines) {
                        show(content, font, line);
                    }
                }
            }
            return bytes(document);
        }
    }

    static byte[] lockedPdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(document);
            document.protect(new StandardProtectionPolicy("chủ", "khách", new AccessPermission()));
            return bytes(document);
        }
    }

    static byte[] scannedPdf(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                picture(document, page(document));
            }
            return bytes(document);
        }
    }

    /** A frame of lines with words in its cells, the cell of row r and column c at {@code cells[r][c]}. */
    static byte[] pdfTable(String[][] cells, float[] columns, float rowHeight) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFont font = font(document);
            PDPage page = page(document);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                float bottom = TOP - cells.length * rowHeight;
                for (int row = 0; row <= cells.length; row++) {
                    stroke(
                            content,
                            columns[0],
                            TOP - row * rowHeight,
                            columns[columns.length - 1],
                            TOP - row * rowHeight);
                }
                for (float column : columns) {
                    stroke(content, column, TOP, column, bottom);
                }
                for (int row = 0; row < cells.length; row++) {
                    for (int column = 0; column < cells[row].length; column++) {
                        cell(content, font, columns[column] + 3, TOP - row * rowHeight - 14, cells[row][column]);
                    }
                }
            }
            return bytes(document);
        }
    }

    private static void cell(PDPageContentStream content, PDFont font, float x, float y, String words)
            throws IOException {
        float at = y;
        for (String line : words.split("\n", -1)) {
            show(content, font, new Line(x, at, line));
            at -= 14;
        }
    }

    static float lineAt(int number) {
        return TOP - number * LEADING;
    }

    static float left() {
        return LEFT;
    }

    private static void stroke(PDPageContentStream content, float x1, float y1, float x2, float y2) throws IOException {
        content.moveTo(x1, y1);
        content.lineTo(x2, y2);
        content.stroke();
    }

    private static void show(PDPageContentStream content, PDFont font, Line line) throws IOException {
        content.beginText();
        content.setFont(font, 11);
        content.newLineAtOffset(line.x(), line.y());
        content.showText(line.words());
        content.endText();
    }

    private static void picture(PDDocument document, PDPage page) throws IOException {
        var image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 595, 842);
        }
    }

    private static PDPage page(PDDocument document) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return page;
    }

    private static PDFont font(PDDocument document) throws IOException {
        String resource = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
        return PDType0Font.load(document, Objects.requireNonNull(PDDocument.class.getResourceAsStream(resource)));
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
