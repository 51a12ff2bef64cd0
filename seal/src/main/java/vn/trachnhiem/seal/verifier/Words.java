package vn.trachnhiem.seal.verifier;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The language of the answer. */
enum Words {
    VIETNAMESE,
    ENGLISH;

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int WIDEST_LABEL = 14;

    /** The sentence, {@code {0}} and {@code {1}} in it replaced. */
    String say(Phrase phrase, Object... values) {
        var text = phrase.in(this);
        for (int at = 0; at < values.length; at++) {
            text = text.replace("{" + at + "}", values[at].toString());
        }
        return text;
    }

    /** A line of a list: a name, and what it is. */
    String line(Phrase label, String value) {
        var name = label.in(this);
        return "  " + name + " ".repeat(Math.max(1, WIDEST_LABEL - name.length())) + value;
    }

    /** With the language's mark between thousands. */
    String number(long value) {
        var digits = new StringBuilder(Long.toString(value));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, this == ENGLISH ? ',' : '.');
        }
        return digits.toString();
    }

    /** Thousandths of a second as seconds. */
    String seconds(long millis) {
        var fraction = Long.toString(1_000 + millis % 1_000).substring(1);
        return number(millis / 1_000) + (this == ENGLISH ? "." : ",") + fraction + " s";
    }

    /** As a clock in Vietnam showed it. */
    String time(Instant at) {
        // by hand: a formatter costs a short-lived program more than all of its proof
        var local = ZonedDateTime.ofInstant(at, VIETNAM);
        var date = two(local.getDayOfMonth()) + "/" + two(local.getMonthValue()) + "/" + local.getYear();
        return date + " " + two(local.getHour()) + ":" + two(local.getMinute()) + ":" + two(local.getSecond())
                + " (UTC+7)";
    }

    private static String two(int value) {
        return value < 10 ? "0" + value : Integer.toString(value);
    }

    /** Text of strangers, without what could command a terminal or hide what is written. */
    static String plain(String text) {
        var plain = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean shown = !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
            plain.append(shown ? c : '\ufffd');
        }
        return plain.toString();
    }
}
