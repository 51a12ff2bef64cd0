package vn.trachnhiem.app.sample;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The smallest PDF of one page with one line, byte for byte the same for the same line. */
final class Pdf {
    private Pdf() {}

    static byte[] of(String line) {
        String content = "BT /F1 14 Tf 72 760 Td (" + ascii(line) + ") Tj ET";
        List<String> objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        return assemble(objects).getBytes(StandardCharsets.US_ASCII);
    }

    private static String assemble(List<String> objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        List<Integer> offsets = new ArrayList<>();
        for (String object : objects) {
            offsets.add(pdf.length());
            pdf.append(offsets.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 ").append(offsets.size() + 1).append("\n0000000000 65535 f \n");
        offsets.forEach(offset -> pdf.append("0".repeat(10 - offset.toString().length()))
                .append(offset)
                .append(" 00000 n \n"));
        return pdf.append("trailer\n<< /Size ")
                .append(offsets.size() + 1)
                .append(" /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n")
                .toString();
    }

    /** The standard fonts of PDF have no Vietnamese letters, so the line keeps what they have. */
    private static String ascii(String line) {
        return line.replace('Đ', 'D').replaceAll("[^ -~]|[()\\\\]", "");
    }
}
