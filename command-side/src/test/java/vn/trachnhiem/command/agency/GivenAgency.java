package vn.trachnhiem.command.agency;

import static vn.trachnhiem.command.Given.ANN;
import static vn.trachnhiem.command.Given.BEN;
import static vn.trachnhiem.command.Given.CHI;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.HOME_AFFAIRS;
import static vn.trachnhiem.command.Given.LETTER;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.agency.AgencyEnding;
import vn.trachnhiem.shared.agency.AgencyEvent;
import vn.trachnhiem.shared.agency.AgencyEvent.AgencyEnded;
import vn.trachnhiem.shared.agency.AgencyEvent.AgencyEstablished;
import vn.trachnhiem.shared.agency.AgencyEvent.HandoverPrepared;
import vn.trachnhiem.shared.agency.AgencyEvent.HandoverSigned;
import vn.trachnhiem.shared.agency.AgencyEvent.HeadAppointed;
import vn.trachnhiem.shared.agency.AgencyEvent.HeadRelieved;
import vn.trachnhiem.shared.agency.AgencyEvent.TenureCorrectionProposed;
import vn.trachnhiem.shared.agency.AgencyKind;
import vn.trachnhiem.shared.agency.AgencyName;
import vn.trachnhiem.shared.agency.TenureEnd;
import vn.trachnhiem.shared.agency.TenureKind;
import vn.trachnhiem.shared.identity.CorrectionId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.identity.ReorganisationId;
import vn.trachnhiem.shared.identity.TenureId;

/** A department of health, its heads Ann and Ben, and Chi of home affairs, who records their facts. */
final class GivenAgency {
    static final LocalDate FOUNDED = LocalDate.of(2022, 1, 1);
    static final LocalDate ANN_FROM = LocalDate.of(2023, 2, 1);
    static final LocalDate BEN_FROM = LocalDate.of(2024, 1, 10);
    static final LocalDate END = LocalDate.of(2024, 3, 1);
    static final AgencyName NAME = new AgencyName("Sở Y tế", "Y tế", List.of("SYT"));
    static final AgencyName OTHER_NAME = new AgencyName("Sở Y tế và Dân số", "Y tế", List.of());
    static final TenureId ANNS = new TenureId("tenure-ann");
    static final TenureId BENS = new TenureId("tenure-ben");
    static final TenureId NEW = new TenureId("tenure-new");
    static final CorrectionId CORRECTION = new CorrectionId("correction-1");
    static final ReorganisationId MERGER = new ReorganisationId("reorganisation-merger");
    static final PersonId DAO = new PersonId("person-dao");
    static final Actor OFFICER = officer(CHI);

    private GivenAgency() {}

    static Actor officer(PersonId person) {
        return actor(person, HOME_AFFAIRS, Role.HOME_AFFAIRS_OFFICER);
    }

    /** An act of the officer on the day, by a letter. */
    static Act on(LocalDate day) {
        return by(OFFICER, day);
    }

    static Act by(Actor actor, LocalDate day) {
        return act(actor, day, day, LETTER, "Nhập sai ngày");
    }

    static Act withoutDocument(LocalDate day) {
        return act(OFFICER, day);
    }

    static AgencyState agency(AgencyEvent... events) {
        AgencyState state = new AgencyState.Unestablished().evolve(established());
        for (AgencyEvent event : events) {
            state = state.evolve(event);
        }
        return state;
    }

    static AgencyState unknown() {
        return new AgencyState.Unestablished();
    }

    static AgencyEstablished established() {
        return new AgencyEstablished(HEALTH, AgencyKind.PROVINCIAL_DEPARTMENT, NAME, List.of(), on(FOUNDED));
    }

    static AgencyEnded ended() {
        return new AgencyEnded(HEALTH, AgencyEnding.MERGED, MERGER, on(END));
    }

    static HeadAppointed annAppointed() {
        return annAppointed(null);
    }

    static HeadAppointed annAppointed(@Nullable LocalDate until) {
        return new HeadAppointed(HEALTH, ANNS, ANN, TenureKind.HEAD, "Giám đốc", until, on(ANN_FROM));
    }

    static HeadRelieved annRelieved() {
        return new HeadRelieved(HEALTH, ANNS, TenureEnd.TRANSFER, on(BEN_FROM));
    }

    static HeadAppointed benAppointed() {
        return new HeadAppointed(HEALTH, BENS, BEN, TenureKind.HEAD, "Giám đốc", null, on(BEN_FROM));
    }

    static HandoverPrepared annsHandoverPrepared() {
        return new HandoverPrepared(HEALTH, ANNS, List.of(), on(BEN_FROM.plusDays(1)));
    }

    static HandoverSigned annsHandoverSigned() {
        return new HandoverSigned(HEALTH, ANNS, BENS, CHI, on(BEN_FROM.plusDays(2)));
    }

    static TenureCorrectionProposed annsDatesProposed(LocalDate from, @Nullable LocalDate until) {
        return new TenureCorrectionProposed(HEALTH, CORRECTION, ANNS, from, until, on(BEN_FROM));
    }
}
