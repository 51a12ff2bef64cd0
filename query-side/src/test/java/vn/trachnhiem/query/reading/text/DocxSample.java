package vn.trachnhiem.query.reading.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** A document of Word, written piece by piece. */
final class DocxSample {

    private final XWPFDocument document = new XWPFDocument();

    DocxSample paragraph(String words) {
        document.createParagraph().createRun().setText(words);
        return this;
    }

    DocxSample numbered(BigInteger list, int level, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(words);
        return this;
    }

    /** A list "1." / "a)" / "-", as Word numbers it. */
    BigInteger list() {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.ONE);
        level(definition, 0, STNumberFormat.DECIMAL, "%1.");
        level(definition, 1, STNumberFormat.LOWER_LETTER, "%2)");
        level(definition, 2, STNumberFormat.BULLET, "\uf0b7");
        level(definition, 3, STNumberFormat.DECIMAL, "%1.%4.");
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
    }

    private static void level(CTAbstractNum definition, int level, STNumberFormat.Enum format, String pattern) {
        CTLvl form = definition.addNewLvl();
        form.setIlvl(BigInteger.valueOf(level));
        form.addNewStart().setVal(BigInteger.ONE);
        form.addNewNumFmt().setVal(format);
        form.addNewLvlText().setVal(pattern);
    }

    DocxSample table(String[]... rows) {
        XWPFTable table = document.createTable(rows.length, rows[0].length);
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                table.getRow(row).getCell(column).setText(rows[row][column]);
            }
        }
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (document) {
            document.write(bytes);
        }
        return bytes.toByteArray();
    }
}
