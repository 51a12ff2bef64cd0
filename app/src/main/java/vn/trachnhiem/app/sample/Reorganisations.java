package vn.trachnhiem.app.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.agency.AgencyRejection;
import vn.trachnhiem.shared.agency.AppointHead;
import vn.trachnhiem.shared.agency.TenureKind;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.identity.ReorganisationId;
import vn.trachnhiem.shared.identity.TaskId;
import vn.trachnhiem.shared.identity.TenureId;
import vn.trachnhiem.shared.reorganisation.CloseReorganisation;
import vn.trachnhiem.shared.reorganisation.DissolveAgencies;
import vn.trachnhiem.shared.reorganisation.DivideAgency;
import vn.trachnhiem.shared.reorganisation.ListOpenObligations;
import vn.trachnhiem.shared.reorganisation.MergeAgencies;
import vn.trachnhiem.shared.reorganisation.ReorganisationRejection;
import vn.trachnhiem.shared.task.CloseByReorganisation;
import vn.trachnhiem.shared.task.TaskParty;
import vn.trachnhiem.shared.task.TransferObligation;
import vn.trachnhiem.shared.task.TransferParty;

/**
 * The mergers of 01/3/2025 and the end of the districts on 01/7/2025: every open obligation goes to a receiver or ends by decision. What
 * belongs to one reorganisation is recorded in one moment, because the ledger's automations record at the moment of their cause.
 */
final class Reorganisations {
    private final Setting setting;
    private final List<Row> rows = Row.of("reorganisations.csv");

    Reorganisations(Setting setting) {
        this.setting = setting;
    }

    /** To be told after all assignments of the story are in the docket. */
    void write() {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            decide(row, Hours.MORNING.start().plusMinutes(5L * i));
            settle(row, Hours.OPENING.start().plusMinutes(3L * i));
        }
    }

    private void decide(Row row, LocalTime time) {
        Act act = occasion(row, row.date("decided"), time, "decide").act();
        setting.script().add(decision(row, act));
        row.list("ending").forEach(id -> awaitEnd(row, Cast.agency(id), time));
    }

    private static Command decision(Row row, Act act) {
        ReorganisationId id = id(row);
        List<AgencyId> ending = agencies(row, "ending");
        List<AgencyId> receivers = agencies(row, "receivers");
        return switch (row.get("form")) {
            case "merge" -> new MergeAgencies(id, ending, receivers.getFirst(), act);
            case "divide" -> new DivideAgency(id, ending.getFirst(), receivers, act);
            default -> new DissolveAgencies(id, ending, row.get("form").equals("abolish"), act);
        };
    }

    /** A tenure without a day is impossible anyhow; that the agency has ended is the reason only once it has. */
    private void awaitEnd(Row row, AgencyId agency, LocalTime time) {
        Act act = occasion(row, row.date("decided"), time, "ended/" + agency.value())
                .act();
        LocalDate day = row.date("effective");
        setting.script()
                .awaitRefusal(
                        new AppointHead(
                                agency,
                                new TenureId("tenure-none"),
                                new PersonId("person-none"),
                                TenureKind.HEAD,
                                "-",
                                day,
                                act),
                        AgencyRejection.ENDED);
    }

    private void settle(Row row, LocalTime time) {
        LocalDate day = row.date("settled");
        List<Duty> open = agencies(row, "ending").stream()
                .flatMap(agency -> setting.docket().leftBy(agency, day).stream())
                .toList();
        setting.script()
                .add(new ListOpenObligations(
                        id(row),
                        open.stream().map(Duty::task).toList(),
                        occasion(row, day, time, "list").effective(day).act()));
        open.forEach(duty -> setting.script().add(move(row, duty, time)));
        followHomeAffairs(row, time);
        setting.script()
                .addOnceReady(
                        new CloseReorganisation(
                                id(row), occasion(row, day, time, "close").act()),
                        ReorganisationRejection.OPEN_WITHOUT_RECEIVER);
    }

    private Command move(Row row, Duty duty, LocalTime time) {
        Occasion moving = occasion(row, row.date("settled"), time, duty.task().value());
        AgencyId receiver = setting.docket()
                .succession(duty.lead(), duty.field())
                .orElseThrow()
                .receiver();
        return receiver == null
                ? new CloseByReorganisation(
                        duty.task(), id(row), decided(moving).act())
                : new TransferObligation(duty.task(), receiver, id(row), moving.act());
    }

    /** Who goes on in place of Sở Nội vụ receives the yearly reports and coordinates what it coordinated. */
    private void followHomeAffairs(Row row, LocalTime time) {
        if (agencies(row, "ending").contains(Cast.HOME_AFFAIRS)) {
            setting.cast().bound().forEach(each -> follow(row, TaskParty.RECIPIENT, Standing.reportsOf(each), time));
            follow(row, TaskParty.COORDINATOR, Standing.task("5.2", Cast.agency("so-tai-chinh")), time);
        }
    }

    private void follow(Row row, TaskParty party, TaskId task, LocalTime time) {
        Act act = occasion(row, row.date("settled"), time, "follow/" + task.value())
                .act();
        AgencyId receiver = agencies(row, "receivers").getFirst();
        setting.script().add(new TransferParty(task, party, Cast.HOME_AFFAIRS, receiver, id(row), act));
    }

    /** An obligation ends by decision of the Chairman, signed for him by a Vice-Chairman. */
    private Occasion decided(Occasion o) {
        Actor vice = setting.cast().staff("vice-chairman");
        return new Occasion(vice, o.key(), o.at(), o.on(), Capacity.KT, o.document(), "Cơ quan kết thúc hoạt động");
    }

    private Occasion occasion(Row row, LocalDate day, LocalTime time, String what) {
        return Occasion.at(setting.cast().registry(day), day, time, "reorganisation/" + row.get("id") + "/" + what)
                .by(row.get("document"), row.date("dated"))
                .effective(row.date("effective"));
    }

    static ReorganisationId id(Row row) {
        return new ReorganisationId("reorganisation-" + row.get("id") + "-2025");
    }

    private static List<AgencyId> agencies(Row row, String column) {
        return row.list(column).stream().map(Cast::agency).toList();
    }
}
