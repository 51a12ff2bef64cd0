package vn.trachnhiem.shared;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A rejected act as it travels between processes.
 *
 * @param key the {@link Rejection}'s key
 * @param status the {@link Rejection}'s HTTP status
 * @param arguments plain values that the sentence may name
 */
public record Refusal(String key, int status, List<String> arguments) {
    public Refusal {
        arguments = List.copyOf(arguments);
    }

    /** The sentence in the language of the reader: what happened and what to do. */
    public String sentence(Locale locale) {
        String pattern = ResourceBundle.getBundle("vn.trachnhiem.shared.rejections", locale)
                .getString(key);
        return new MessageFormat(pattern, locale).format(arguments.toArray());
    }
}
