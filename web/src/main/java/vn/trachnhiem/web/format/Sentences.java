package vn.trachnhiem.web.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.trachnhiem.shared.answer.AgencyLabel;
import vn.trachnhiem.shared.answer.PersonLabel;
import vn.trachnhiem.shared.person.Honorific;
import vn.trachnhiem.shared.trail.TimelineEntry;
import vn.trachnhiem.shared.trail.TrailLine.Reason;

/** Tells events and reasons as sentences. A message of an event names its arguments: "xin gia hạn đến {proposed}". */
@Component("sentences")
public class Sentences {
    private static final Pattern NAMED = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Words words;
    private final Formats formats;

    public Sentences(Words words, Formats formats) {
        this.words = words;
        this.formats = formats;
    }

    /** What happened, as a sentence with its actor. */
    public String of(TimelineEntry entry) {
        Map<String, String> arguments = new HashMap<>(entry.arguments());
        AgencyLabel agency = entry.agency();
        PersonLabel actor = entry.actor();
        arguments.put("agency", agency == null ? "" : agency.official());
        arguments.put("actor", words.within(actor));
        arguments.put("percent", entry.arguments().getOrDefault("percent", ""));
        String type = entry.event().type();
        return filled(words.sayOr("event." + type, type), arguments);
    }

    /** The document by which it was done; empty where the event names none. */
    public String document(TimelineEntry entry) {
        String own = cited(entry.arguments().getOrDefault("deliverable", ""));
        return own.isEmpty() ? cited(entry.arguments().getOrDefault("document", "")) : own;
    }

    /** A step of why something counts as late. */
    public String of(Reason reason) {
        List<String> arguments = reason.arguments();
        boolean noCalendar =
                reason.key().startsWith("counted") && arguments.getLast().isEmpty();
        String key = "reason." + reason.key() + (noCalendar ? ".no-calendar" : "");
        String sentence = words.say(key, arguments.stream().map(this::readable).toArray());
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    /** "1655/QĐ-UBND ngày 25/7/2024" from "number|date". */
    private String cited(String document) {
        String[] parts = document.split("\\|", 2);
        return parts[0].isEmpty() ? "" : words.say("document.cited", parts[0], readable(parts[1]));
    }

    private String filled(String pattern, Map<String, String> arguments) {
        Matcher names = NAMED.matcher(pattern);
        return names.replaceAll(name -> Matcher.quoteReplacement(readable(arguments.getOrDefault(name.group(1), ""))));
    }

    /** A date as people write it, a form of address in words; anything else as it is. */
    private String readable(String argument) {
        if (argument.matches("\\d{4}-\\d{2}-\\d{2}")) {
            try {
                return formats.date(LocalDate.parse(argument));
            } catch (DateTimeException noDate) {
                return argument;
            }
        }
        return Arrays.stream(Honorific.values())
                .filter(each -> argument.startsWith(each.name() + " "))
                .findFirst()
                .map(each -> words.of(each).toLowerCase(Locale.ROOT)
                        + argument.substring(each.name().length()))
                .orElse(argument);
    }
}
