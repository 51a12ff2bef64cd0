package vn.trachnhiem.query.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.Registers;
import vn.trachnhiem.query.agencies.AgencyRow;
import vn.trachnhiem.query.attribution.Posts;
import vn.trachnhiem.query.attribution.Terms;
import vn.trachnhiem.query.documents.DirectiveRow;
import vn.trachnhiem.query.register.Cut;
import vn.trachnhiem.query.register.Register;
import vn.trachnhiem.query.register.RegisterReader;
import vn.trachnhiem.query.tenures.TenureRow;
import vn.trachnhiem.shared.agency.AgencyKind;
import vn.trachnhiem.shared.answer.Cutoff;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.DirectiveId;

/** The ledger as one question sees it: one cut for everything that the answer says. */
public final class Snapshot {
    private final Cut cut;
    private final Cutoff cutoff;
    private final RegisterReader reader;
    private final Names names;
    private final EventLinks links;
    private @Nullable List<TenureRow> tenures;
    private @Nullable Map<DirectiveId, DirectiveRow> directives;
    private @Nullable Terms terms;

    Snapshot(Cut cut, Cutoff cutoff, RegisterReader reader, Names names, EventLinks links) {
        this.cut = cut;
        this.cutoff = cutoff;
        this.reader = reader;
        this.names = names;
        this.links = links;
    }

    public Cut cut() {
        return cut;
    }

    public Cutoff cutoff() {
        return cutoff;
    }

    public Names names() {
        return names;
    }

    public EventLinks links() {
        return links;
    }

    /** The row of that key as known at the cut. */
    public <R> Optional<R> one(Register<R> register, String key) {
        return reader.one(register, key, cut.position());
    }

    /** The rows for which the condition over the register's columns holds, as known at the cut. */
    public <R> List<R> where(Register<R> register, String condition, Object... arguments) {
        return reader.where(register, cut.position(), condition, arguments);
    }

    /** All tenures, as known at the cut; nobody heads an agency that is no more (ADR 0005). */
    public List<TenureRow> tenures() {
        if (tenures == null) {
            Map<AgencyId, LocalDate> ends = agencies().stream()
                    .filter(agency -> agency.endedOn() != null)
                    .collect(Collectors.toMap(AgencyRow::agency, agency -> Objects.requireNonNull(agency.endedOn())));
            tenures = where(Registers.TENURES, "true").stream()
                    .flatMap(tenure -> tenure.before(ends.get(tenure.agency())).stream())
                    .toList();
        }
        return tenures;
    }

    /** The tenures as the rules of attribution need them. */
    public Posts posts() {
        return new Posts(tenures().stream().map(Duties::tenure).toList(), List.of());
    }

    /** The rules, with the agencies whose heads a ministry manages (domain, R20). */
    public Terms terms() {
        if (terms == null) {
            Set<String> managed = names.agencies().stream()
                    .filter(agency -> agency.kind() == AgencyKind.CENTRAL_AGENCY)
                    .map(agency -> agency.agency().value())
                    .collect(Collectors.toSet());
            terms = Terms.current(managed);
        }
        return terms;
    }

    /** The document, as known at the cut. */
    public Optional<DirectiveRow> directive(DirectiveId id) {
        if (directives == null) {
            directives = where(Registers.DIRECTIVES, "true").stream()
                    .collect(Collectors.toMap(DirectiveRow::directive, Function.identity()));
        }
        return Optional.ofNullable(directives.get(id));
    }

    /** All agencies, as known at the cut. */
    public List<AgencyRow> agencies() {
        return names.agencies();
    }
}
