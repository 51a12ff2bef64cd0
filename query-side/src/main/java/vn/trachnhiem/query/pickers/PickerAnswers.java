package vn.trachnhiem.query.pickers;

import java.text.Collator;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import org.axonframework.queryhandling.QueryHandler;
import vn.trachnhiem.query.agencies.AgencyRow;
import vn.trachnhiem.query.answers.EventRow;
import vn.trachnhiem.query.answers.Knowledge;
import vn.trachnhiem.query.answers.Snapshot;
import vn.trachnhiem.query.attribution.Posts;
import vn.trachnhiem.query.trail.TrailLines;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.pickers.Agencies;
import vn.trachnhiem.shared.pickers.AskAgencies;
import vn.trachnhiem.shared.pickers.AskEvents;
import vn.trachnhiem.shared.pickers.AwaitRecorded;
import vn.trachnhiem.shared.pickers.Events;

/** Answers what forms and receipts need: agencies to choose from, events by id, whether an act has arrived. */
public final class PickerAnswers {
    private final Knowledge knowledge;
    private final Arrivals arrivals;

    public PickerAnswers(Knowledge knowledge, Arrivals arrivals) {
        this.knowledge = knowledge;
        this.arrivals = arrivals;
    }

    @QueryHandler
    public Agencies answer(AskAgencies question) {
        Snapshot snapshot = knowledge.at(question.on(), null);
        Posts posts = snapshot.posts();
        TrailLines lines = new TrailLines(snapshot);
        lines.prepare(snapshot.agencies().stream()
                .map(agency ->
                        posts.holderOn(agency.agency().value(), snapshot.cut().on())));
        Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        return new Agencies(
                snapshot.cut().on(),
                snapshot.agencies().stream()
                        .filter(agency -> agency.existsOn(snapshot.cut().on()))
                        .sorted(Comparator.comparing(AgencyRow::kind)
                                .thenComparing(
                                        agency -> agency.nameOn(snapshot.cut().on())
                                                .official(),
                                        vietnamese))
                        .map(agency -> new Agencies.Line(
                                snapshot.names().agency(agency.agency()),
                                agency.kind(),
                                lines.person(posts.holderOn(
                                        agency.agency().value(), snapshot.cut().on()))))
                        .toList());
    }

    @QueryHandler
    public Events answer(AskEvents question) {
        Snapshot snapshot = knowledge.at(null, question.asOf());
        return new Events(
                snapshot.cutoff().head(),
                arrivals.find(question, snapshot.cut().position()).stream()
                        .map(row -> line(snapshot, row))
                        .toList());
    }

    @QueryHandler
    public boolean answer(AwaitRecorded question) {
        return arrivals.await(question.eventIds(), Duration.ofSeconds(2));
    }

    private static Events.Line line(Snapshot snapshot, EventRow row) {
        return new Events.Line(
                row.link(),
                row.subject(),
                row.sequence(),
                row.version(),
                row.recordedAt(),
                snapshot.names().person(new PersonId(row.person())),
                snapshot.names().agency(new AgencyId(row.agency())),
                row.payload().toPrettyString());
    }
}
