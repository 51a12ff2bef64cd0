package vn.trachnhiem.shared.reading;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says a refusal to people, in Vietnamese or English: what the file is and what to do about it. */
public final class RefusalSentences {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private RefusalSentences() {}

    public static String of(ReadOutcome.Refused refused, Locale locale) {
        ResourceBundle sentences = ResourceBundle.getBundle("vn.trachnhiem.shared.reading.refusals", locale, EXACT);
        return MessageFormat.format(sentences.getString(refused.reason().key()), refused.detail());
    }
}
