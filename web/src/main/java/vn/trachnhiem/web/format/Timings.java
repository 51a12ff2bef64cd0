package vn.trachnhiem.web.format;

import org.springframework.stereotype.Component;
import vn.trachnhiem.shared.directive.Timing;

/** Says when an obligation is to be met. */
@Component("timings")
public class Timings {
    private final Words words;
    private final Formats formats;

    public Timings(Words words, Formats formats) {
        this.words = words;
        this.formats = formats;
    }

    public String of(Timing timing) {
        return switch (timing) {
            case Timing.Standing() -> words.say("timing.standing");
            case Timing.Dated(var lastDay, var implied) ->
                words.say(implied ? "timing.dated.implied" : "timing.dated", formats.date(lastDay));
            case Timing.Yearly(int month, int day, boolean exclusive, int first, int last) ->
                words.say(
                        exclusive ? "timing.yearly.before" : "timing.yearly",
                        day + "/" + month,
                        String.valueOf(first),
                        String.valueOf(last));
        };
    }
}
