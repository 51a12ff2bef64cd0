package vn.trachnhiem.shared.agency;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Event;
import vn.trachnhiem.shared.WireName;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.CorrectionId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.identity.ReorganisationId;
import vn.trachnhiem.shared.identity.TenureId;

/** What happens to an agency and to the tenures of its heads. */
public sealed interface AgencyEvent extends Event {
    AgencyId agency();

    @Override
    default String subject() {
        return agency().value();
    }

    /** An agency exists from the effective date. */
    @WireName("agency.established")
    record AgencyEstablished(AgencyId agency, AgencyKind kind, AgencyName name, List<AgencyId> predecessors, Act act)
            implements AgencyEvent {}

    /** An agency is called otherwise from the effective date. */
    @WireName("agency.renamed")
    record AgencyRenamed(AgencyId agency, AgencyName name, Act act) implements AgencyEvent {}

    /** An agency is no more from the effective date; its open obligations go on elsewhere. */
    @WireName("agency.ended")
    record AgencyEnded(AgencyId agency, AgencyEnding ending, ReorganisationId reorganisation, Act act)
            implements AgencyEvent {}

    /** A person answers for the agency from the effective date, until the given day or until relieved. */
    @WireName("tenure.head-appointed")
    record HeadAppointed(
            AgencyId agency,
            TenureId tenure,
            PersonId person,
            TenureKind kind,
            String title,
            @Nullable LocalDate until,
            Act act)
            implements AgencyEvent {}

    /** A deputy answers for the agency from the effective date, until the given day or until relieved. */
    @WireName("tenure.deputy-put-in-charge")
    record DeputyPutInCharge(
            AgencyId agency,
            TenureId tenure,
            PersonId person,
            String title,
            @Nullable LocalDate until,
            Act act) implements AgencyEvent {}

    /** A tenure ends: from the effective date the person no longer answers. */
    @WireName("tenure.head-relieved")
    record HeadRelieved(AgencyId agency, TenureId tenure, TenureEnd cause, Act act) implements AgencyEvent {}

    /** The list of what is handed over, as computed. */
    @WireName("tenure.handover-prepared")
    record HandoverPrepared(AgencyId agency, TenureId outgoing, List<HandoverItem> items, Act act)
            implements AgencyEvent {}

    /** The handover minutes were signed; the incoming tenure may be one at the agency that goes on in place of this. */
    @WireName("tenure.handover-signed")
    record HandoverSigned(AgencyId agency, TenureId outgoing, TenureId incoming, PersonId witness, Act act)
            implements AgencyEvent {}

    /** Somebody holds that a tenure was entered wrongly. */
    @WireName("tenure.correction-proposed")
    record TenureCorrectionProposed(
            AgencyId agency,
            CorrectionId correction,
            TenureId tenure,
            LocalDate from,
            @Nullable LocalDate until,
            Act act)
            implements AgencyEvent {}

    /** The dates of a tenure are read so from now on; the original entry stays. */
    @WireName("tenure.corrected")
    record TenureCorrected(
            AgencyId agency,
            CorrectionId correction,
            TenureId tenure,
            LocalDate from,
            @Nullable LocalDate until,
            PersonId proposedBy,
            Act act)
            implements AgencyEvent {}
}
