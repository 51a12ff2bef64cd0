package vn.trachnhiem.web.format;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.trachnhiem.shared.answer.PersonLabel;
import vn.trachnhiem.shared.answer.TimeStatus;

/** The words for closed sets, persons and statuses, from the message bundle in the reader's language. */
@Component("words")
public class Words {
    private final MessageSource messages;

    public Words(MessageSource messages) {
        this.messages = messages;
    }

    /** The words for a constant of a closed set; empty where there is none. */
    public String of(@Nullable Enum<?> constant) {
        return constant == null ? "" : say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** A message of the bundle. */
    public String say(String key, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** A message of the bundle, or the given text where there is none of that key. */
    public String sayOr(String key, String otherwise) {
        return Objects.requireNonNullElse(
                messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale()), otherwise);
    }

    /** A person at the head of a line: "Ông Trịnh Khắc Duẩn". */
    public String person(@Nullable PersonLabel person) {
        if (person == null) {
            return "";
        }
        String name = person.name();
        return of(person.honorific()) + " " + (name == null ? say("person.unreadable") : name);
    }

    /** A person within a sentence: "ông Trịnh Khắc Duẩn". */
    public String within(@Nullable PersonLabel person) {
        String written = person(person);
        return isEnglish() || written.isEmpty()
                ? written
                : written.substring(0, 1).toLowerCase(Locale.ROOT) + written.substring(1);
    }

    /** The given name with its form of address: "ông Duẩn". */
    public String briefly(PersonLabel person) {
        String name = person.name();
        if (name == null) {
            return within(person);
        }
        String honorific = of(person.honorific());
        return (isEnglish() ? honorific : honorific.toLowerCase(Locale.ROOT)) + " " + GivenName.of(name);
    }

    /** The look of a status: hue says in time or late, stroke says done or open. */
    public String look(TimeStatus status) {
        return switch (status) {
            case DONE_IN_TIME -> "done";
            case DONE_LATE -> "done-late";
            case OPEN_IN_TIME, DUE_SOON -> "open";
            case OPEN_LATE -> "open-late";
            case STANDING, ENDED -> "still";
        };
    }

    private static boolean isEnglish() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en");
    }
}
