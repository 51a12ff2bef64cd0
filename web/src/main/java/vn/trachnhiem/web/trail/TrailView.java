package vn.trachnhiem.web.trail;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import vn.trachnhiem.shared.answer.AgencyLabel;
import vn.trachnhiem.shared.answer.PersonLabel;
import vn.trachnhiem.shared.trail.LateShare;
import vn.trachnhiem.shared.trail.Office;
import vn.trachnhiem.shared.trail.Trail;
import vn.trachnhiem.shared.trail.TrailLine;
import vn.trachnhiem.web.chart.Drawing;
import vn.trachnhiem.web.format.Formats;
import vn.trachnhiem.web.format.Words;

/** A trail as its page shows it. */
public final class TrailView {
    private final Trail trail;
    private final Words words;
    private final Formats formats;

    TrailView(Trail trail, Words words, Formats formats) {
        this.trail = trail;
        this.words = words;
        this.formats = formats;
    }

    public Trail trail() {
        return trail;
    }

    /** The heading: a person, or an agency. */
    public String title() {
        PersonLabel person = trail.person();
        AgencyLabel agency = trail.agency();
        return person != null ? words.person(person) : agency == null ? "" : agency.official();
    }

    /** How sentences call whose trail it is. */
    public String self() {
        PersonLabel person = trail.person();
        return person == null ? words.say("trail.the-agency") : words.briefly(person);
    }

    /** The address of the trail. */
    public String path() {
        PersonLabel person = trail.person();
        return person != null
                ? "/nguoi-dung-dau/" + person.person().value()
                : "/co-quan/" + Objects.requireNonNull(trail.agency()).agency().value();
    }

    /** The office held on the business date, or that none is held. */
    public String lede() {
        return trail.offices().stream()
                .filter(office -> office.from() != null && office.until() == null)
                .findFirst()
                .map(office -> words.say(
                        trail.person() == null ? "trail.now-headed" : "trail.now-holds",
                        named(office),
                        formats.date(office.from())))
                .orElseGet(() -> words.say(
                        "trail.holds-none", formats.date(trail.cutoff().on())));
    }

    public String named(Office office) {
        return OfficeNames.full(trail, office, words);
    }

    public int sumDue() {
        return sum(Office::dueCount);
    }

    public int sumInTime() {
        return sum(Office::doneInTime);
    }

    public int sumMissed() {
        return sum(Office::missed);
    }

    public int sumOwn() {
        return sum(Office::ownDays);
    }

    public int sumInherited() {
        return sum(Office::inheritedDays);
    }

    private int sum(ToIntFunction<Office> figure) {
        return trail.offices().stream().mapToInt(figure).sum();
    }

    public int lateDays() {
        return trail.shares().stream().mapToInt(LateShare::calendarDays).sum();
    }

    /** Duties with late days, the longest first. */
    public List<TrailLine> late() {
        return trail.lines().stream()
                .filter(line -> line.lateDays() > 0)
                .sorted(Comparator.comparingInt(TrailLine::lateDays).reversed())
                .toList();
    }

    /** What a share of late days is, in words. */
    public String share(LateShare share) {
        PersonLabel person = share.person();
        String who = person == null ? words.of(share.holder()) : words.within(person);
        boolean known = person != null;
        return switch (share.owner()) {
            case OWN -> words.say("share.own", self());
            case INHERITED -> words.say(known ? "share.inherited" : "share.inherited-unknown", self(), who);
            case OTHER -> words.say(known ? "share.other" : "share.other-unknown", who);
        };
    }

    public String look(LateShare share) {
        return Whose.of(share.owner()).look();
    }

    public Drawing band() {
        return BandChart.of(trail, words, formats);
    }

    public Drawing split() {
        String said = String.join(
                ", ",
                trail.shares().stream()
                        .map(share -> words.say("late.days", formats.number(share.calendarDays())) + " " + share(share))
                        .toList());
        return SplitBar.of(trail.shares(), said);
    }

    public Drawing why(TrailLine line) {
        return WhyBar.of(trail, line, words, formats);
    }
}
