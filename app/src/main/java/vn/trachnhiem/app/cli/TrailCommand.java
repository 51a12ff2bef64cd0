package vn.trachnhiem.app.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.trachnhiem.app.axon.EdgeClock;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.access.ReadTrail;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.identity.ReadingId;
import vn.trachnhiem.shared.pickers.AskMatches;
import vn.trachnhiem.shared.pickers.Matches;
import vn.trachnhiem.shared.trail.AskTrail;
import vn.trachnhiem.shared.trail.Trail;

/** Prints the accountability trail of a person or an agency; the reading is itself recorded. */
@Command(
        name = "trail",
        mixinStandardHelpOptions = true,
        description =
                "Prints the accountability trail of a person or an agency. The reading is recorded in the ledger.")
final class TrailCommand implements Callable<Integer> {
    @Mixin
    private PlaceOptions place = new PlaceOptions();

    @ArgGroup(multiplicity = "1")
    private Whose whose = new Whose();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = Dates.Day.class,
            description = "Business date, 2024-12-20 or 20/12/2024. Default: today")
    private @Nullable LocalDate on;

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            converter = Dates.Moment.class,
            description = "What the ledger knew then, such as 2024-12-20T17:00 (Vietnam time). Default: now")
    private @Nullable Instant asOf;

    @Option(
            names = "--purpose",
            defaultValue = "Tra cứu bằng dòng lệnh",
            description = "Why it is read; recorded. Default: ${DEFAULT-VALUE}")
    private String purpose = "";

    @Option(names = "--json", description = "Print JSON")
    private boolean json;

    /** Whose trail: exactly one of the two. */
    static final class Whose {
        @Option(names = "--person", required = true, paramLabel = "NAME|ID", description = "Name or id of a person")
        @Nullable
        String person;

        @Option(names = "--agency", required = true, paramLabel = "NAME|ID", description = "Name or id of an agency")
        @Nullable
        String agency;
    }

    @Override
    public Integer call() throws Exception {
        try (AttachedLedger ledger = place.open(place.folder())) {
            QueryGateway questions = ledger.bean(QueryGateway.class);
            String id = find(questions);
            ledger.bean(CommandGateway.class).sendAndWait(reading(id, ledger.bean(EdgeClock.class)));
            Trail trail =
                    questions.query(new AskTrail(id, on, asOf), Trail.class).join();
            System.out.println(json ? pretty(trail) : new TrailText(trail).print());
        }
        return 0;
    }

    private String find(QueryGateway questions) {
        String searched = whose.person == null ? String.valueOf(whose.agency) : whose.person;
        String kind = whose.person == null ? "agency" : "person";
        List<Matches.Match> found = questions
                .query(new AskMatches(searched, kind), Matches.class)
                .join()
                .found();
        if (found.isEmpty()) {
            throw new CannotStart("The ledger knows no " + kind + " called “" + searched
                    + "”. Check the spelling; accents may be left out.");
        }
        if (found.size() > 1) {
            throw new CannotStart("Several match “" + searched + "”; name one by its id: "
                    + String.join(
                            ", ",
                            found.stream()
                                    .map(match -> match.id() + " (" + match.name() + ")")
                                    .toList()));
        }
        return found.getFirst().id();
    }

    private ReadTrail reading(String id, Clock clock) {
        String key = "trail-" + UUID.randomUUID();
        Actor operator = new Actor(
                new PersonId("person-operator"), new AgencyId("agency-ledger"), List.of(Role.SYSTEM_ADMINISTRATOR));
        LocalDate today = Dates.dayOf(clock.instant());
        Act act = new Act(operator, Capacity.DIRECT, null, today, clock.instant(), null, key);
        return new ReadTrail(ReadingId.from(key), id, purpose, on == null ? today : on, asOf, act);
    }

    private static String pretty(Trail trail) {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(trail);
    }
}
