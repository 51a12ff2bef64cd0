package vn.trachnhiem.command.agency;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
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
import vn.trachnhiem.shared.identity.TenureId;

/**
 * An agency that exists or existed. An end may be announced, so it is a day, not a state: what was effective before it can still be
 * recorded.
 */
public record EstablishedAgency(
        LocalDate establishedOn, Names names, @Nullable AgencyEnd end, Tenures tenures, Corrections corrections)
        implements AgencyState {
    static EstablishedAgency from(AgencyEstablished event) {
        LocalDate on = event.act().effectiveOn();
        return new EstablishedAgency(
                on, Names.of(on, event.name()), null, new Tenures(Map.of()), new Corrections(Map.of()));
    }

    boolean hasEndedOn(LocalDate day) {
        return end != null && !day.isBefore(end.on());
    }

    @Override
    public AgencyState evolve(AgencyEvent event) {
        return switch (event) {
            case AgencyEstablished e -> this;
            case AgencyRenamed e -> with(names.with(e.act().effectiveOn(), e.name()));
            case AgencyEnded e -> with(new AgencyEnd(e.act().effectiveOn(), e.reorganisation()));
            case HeadAppointed e -> with(tenures.with(Tenure.of(e.tenure(), e.person(), e.act(), e.until())));
            case DeputyPutInCharge e -> with(tenures.with(Tenure.of(e.tenure(), e.person(), e.act(), e.until())));
            case HeadRelieved e -> changed(e.tenure(), t -> t.endedOn(e.act().effectiveOn()));
            case HandoverPrepared e ->
                changed(e.outgoing(), t -> t.with(new Handover.Prepared(e.act().effectiveOn())));
            case HandoverSigned e -> changed(e.outgoing(), t -> t.with(new Handover.Signed()));
            case TenureCorrectionProposed e -> with(corrections.with(TenureCorrection.from(e)));
            case TenureCorrected e ->
                changed(e.tenure(), t -> t.corrected(e.from(), e.until())).with(corrections.decided(e.correction()));
        };
    }

    private EstablishedAgency changed(TenureId tenure, UnaryOperator<Tenure> change) {
        return with(tenures.changed(tenure, change));
    }

    private EstablishedAgency with(Names changed) {
        return new EstablishedAgency(establishedOn, changed, end, tenures, corrections);
    }

    private EstablishedAgency with(AgencyEnd known) {
        return new EstablishedAgency(establishedOn, names, known, tenures, corrections);
    }

    private EstablishedAgency with(Tenures changed) {
        return new EstablishedAgency(establishedOn, names, end, changed, corrections);
    }

    private EstablishedAgency with(Corrections changed) {
        return new EstablishedAgency(establishedOn, names, end, tenures, changed);
    }
}
