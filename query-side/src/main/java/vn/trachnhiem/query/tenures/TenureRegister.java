package vn.trachnhiem.query.tenures;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.register.EventMark;
import vn.trachnhiem.query.register.Recorded;
import vn.trachnhiem.query.register.Register;
import vn.trachnhiem.query.tenures.TenureRow.Handover;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Event;
import vn.trachnhiem.shared.agency.AgencyEvent;
import vn.trachnhiem.shared.agency.AgencyEvent.AgencyEnded;
import vn.trachnhiem.shared.agency.AgencyEvent.AgencyEstablished;
import vn.trachnhiem.shared.agency.AgencyEvent.AgencyRenamed;
import vn.trachnhiem.shared.agency.AgencyEvent.DeputyPutInCharge;
import vn.trachnhiem.shared.agency.AgencyEvent.HandoverPrepared;
import vn.trachnhiem.shared.agency.AgencyEvent.HandoverSigned;
import vn.trachnhiem.shared.agency.AgencyEvent.HeadAppointed;
import vn.trachnhiem.shared.agency.AgencyEvent.HeadRelieved;
import vn.trachnhiem.shared.agency.AgencyEvent.TenureCorrected;
import vn.trachnhiem.shared.agency.AgencyEvent.TenureCorrectionProposed;
import vn.trachnhiem.shared.agency.TenureKind;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.identity.TenureId;

/** The register of tenures, keyed by tenure. */
public final class TenureRegister implements Register<TenureRow> {
    @Override
    public String table() {
        return "tenure";
    }

    @Override
    public Class<TenureRow> rowType() {
        return TenureRow.class;
    }

    @Override
    public List<String> keys(Event event) {
        return event instanceof AgencyEvent e ? tenures(e) : List.of();
    }

    private static List<String> tenures(AgencyEvent event) {
        return switch (event) {
            case HeadAppointed e -> List.of(e.tenure().value());
            case DeputyPutInCharge e -> List.of(e.tenure().value());
            case HeadRelieved e -> List.of(e.tenure().value());
            case HandoverPrepared e -> List.of(e.outgoing().value());
            case HandoverSigned e -> List.of(e.outgoing().value());
            case TenureCorrected e -> List.of(e.tenure().value());
            case AgencyEstablished e -> List.of();
            case AgencyRenamed e -> List.of();
            case AgencyEnded e -> List.of();
            case TenureCorrectionProposed e -> List.of();
        };
    }

    @Override
    public TenureRow fold(@Nullable TenureRow row, String key, Recorded recorded) {
        return switch (recorded.event()) {
            case HeadAppointed e -> begin(e, e.tenure(), e.person(), e.kind(), e.title(), e.until(), recorded);
            case DeputyPutInCharge e ->
                begin(e, e.tenure(), e.person(), TenureKind.IN_CHARGE, e.title(), e.until(), recorded);
            default -> change(Objects.requireNonNull(row), recorded);
        };
    }

    private static TenureRow begin(
            AgencyEvent event,
            TenureId tenure,
            PersonId person,
            TenureKind kind,
            String title,
            @Nullable LocalDate until,
            Recorded recorded) {
        Act act = event.act();
        return new TenureRow(
                tenure,
                event.agency(),
                person,
                kind,
                title,
                act.effectiveOn(),
                until,
                act.document(),
                act.daysLate(),
                null,
                false,
                null,
                List.of(recorded.mark()));
    }

    private static TenureRow change(TenureRow row, Recorded recorded) {
        List<EventMark> marks = EventMark.append(row.events(), recorded);
        return switch (recorded.event()) {
            case HeadRelieved e -> row.with(row.from(), e.act().effectiveOn(), e.cause(), row.corrected(), marks);
            case TenureCorrected e -> row.with(e.from(), e.until(), row.end(), true, marks);
            case HandoverPrepared e ->
                row.with(new Handover(e.act().effectiveOn(), e.items(), null, null, null, null), marks);
            case HandoverSigned e -> row.with(signed(Objects.requireNonNull(row.handover()), e), marks);
            default -> row;
        };
    }

    private static Handover signed(Handover prepared, HandoverSigned e) {
        return new Handover(
                prepared.preparedOn(),
                prepared.items(),
                e.act().effectiveOn(),
                e.act().document(),
                e.incoming(),
                e.witness());
    }
}
