package vn.trachnhiem.web.directives;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.directive.DirectiveHeader;
import vn.trachnhiem.shared.directive.DocumentType;
import vn.trachnhiem.shared.directive.Provision;
import vn.trachnhiem.shared.directive.ProvisionKind;
import vn.trachnhiem.shared.directive.RegisterDirective;
import vn.trachnhiem.shared.evidence.EvidenceStore;
import vn.trachnhiem.shared.evidence.FileRef;
import vn.trachnhiem.shared.identity.DirectiveId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.reading.DocumentReading;
import vn.trachnhiem.shared.reading.HeaderFacts;
import vn.trachnhiem.shared.reading.ProposedObligation;
import vn.trachnhiem.web.acting.Acts;
import vn.trachnhiem.web.acting.Typed;
import vn.trachnhiem.web.asking.Choice;
import vn.trachnhiem.web.format.Formats;
import vn.trachnhiem.web.signin.SignedIn;

/** The form of a document's header: first what the reader found, then what the officer made of it. */
@Component
class Registering {
    private static final Set<vn.trachnhiem.shared.reading.ProvisionKind> NOT_OF_THE_ORDER = Set.of(
            vn.trachnhiem.shared.reading.ProvisionKind.PREAMBLE,
            vn.trachnhiem.shared.reading.ProvisionKind.ATTACHMENT,
            vn.trachnhiem.shared.reading.ProvisionKind.BACK_MATTER);

    private final Acts acts;
    private final EvidenceStore store;
    private final Formats formats;

    Registering(Acts acts, EvidenceStore store, Formats formats) {
        this.acts = acts;
        this.store = store;
        this.formats = formats;
    }

    /** What the form begins with; what the document does not say stays empty. */
    Map<String, List<String>> first(HeaderFacts facts) {
        Map<String, List<String>> values = new HashMap<>();
        values.put("type", List.of(type(facts).name()));
        put(values, "title", facts.subject());
        put(values, "number", facts.number());
        put(values, "issuedOn", formats.typed(facts.issuedOn()));
        put(values, "authority", facts.orderingAuthority() == null ? facts.issuingBody() : facts.orderingAuthority());
        put(
                values,
                "signedAs",
                facts.capacity() == null ? null : facts.capacity().name());
        return values;
    }

    RegisterDirective command(Typed typed, FileRef source, Readings.Understood understood, SignedIn by) {
        Act act = acts.of(typed, by);
        byte[] text = understood.source().text().getBytes(StandardCharsets.UTF_8);
        return new RegisterDirective(
                DirectiveId.from(act.key()),
                header(typed),
                source,
                store.keep(source.name() + ".txt", "text/plain", text),
                provisions(understood.reading()),
                act);
    }

    private static DirectiveHeader header(Typed typed) {
        String signatory = typed.value("signatory");
        return new DirectiveHeader(
                Objects.requireNonNull(typed.choice("type", DocumentType.class)),
                typed.text("title"),
                typed.textOrNone("number"),
                typed.dateOrNone("issuedOn"),
                typed.text("authority"),
                signatory.startsWith("person-") ? new PersonId(signatory) : null,
                Choice.of(Capacity.class, typed.value("signedAs")));
    }

    /** A provision is to be read by an officer where it has words of its own that may oblige. */
    private static List<Provision> provisions(DocumentReading reading) {
        Set<String> proposed = reading.obligations().stream()
                .map(ProposedObligation::provision)
                .collect(Collectors.toSet());
        return reading.allProvisions().stream()
                .filter(each ->
                        !NOT_OF_THE_ORDER.contains(each.kind()) && !each.whole().isEmpty())
                .map(each -> new Provision(
                        each.path(),
                        ProvisionKind.valueOf(each.kind().name()),
                        each.own().start(),
                        each.own().end(),
                        !each.chapeau() || proposed.contains(each.path())))
                .toList();
    }

    private static DocumentType type(HeaderFacts facts) {
        return switch (facts.kind()) {
            case DIRECTIVE -> DocumentType.DIRECTIVE;
            case RESOLUTION -> DocumentType.RESOLUTION;
            case DECISION -> DocumentType.DECISION;
            case PLAN, PROGRAMME, SCHEME -> DocumentType.PLAN;
            case NOTICE -> DocumentType.CONCLUSION_NOTICE;
            case OFFICIAL_LETTER -> DocumentType.OFFICIAL_LETTER;
            case REPORT, SUBMISSION, GUIDANCE, OTHER -> DocumentType.OTHER;
        };
    }

    private static void put(Map<String, List<String>> values, String field, @Nullable String value) {
        if (value != null) {
            values.put(field, List.of(value));
        }
    }
}
