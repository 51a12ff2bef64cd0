package vn.trachnhiem.web.directives;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.directive.Obligation;
import vn.trachnhiem.shared.directive.ObligationRole;
import vn.trachnhiem.shared.directives.DirectiveView;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.TaskId;
import vn.trachnhiem.shared.task.AssignTask;
import vn.trachnhiem.shared.task.Origin;
import vn.trachnhiem.shared.task.TaskRole;
import vn.trachnhiem.web.acting.Acts;
import vn.trachnhiem.web.acting.ScheduleForm;
import vn.trachnhiem.web.acting.Typed;
import vn.trachnhiem.web.signin.SignedIn;

/** One assignment for each chosen agency; sent again, they are the same assignments. */
@Component
class FanOut {
    private final Acts acts;

    FanOut(Acts acts) {
        this.acts = acts;
    }

    /** What the form begins with: every agency that is bound. */
    static Map<String, List<String>> first(Obligation obligation) {
        Map<String, List<String>> values = new HashMap<>();
        values.put("title", List.of(obligation.content()));
        values.put(
                "agencies",
                obligation.bound().agencies().stream().map(AgencyId::value).toList());
        return values;
    }

    List<AssignTask> commands(DirectiveView document, Obligation obligation, Typed typed, SignedIn by) {
        String title = typed.text("title");
        List<AgencyId> chosen = obligation.bound().agencies().stream()
                .filter(agency -> typed.has("agencies", agency.value()))
                .toList();
        if (chosen.isEmpty()) {
            typed.refuse("agencies", "form.choice.missing");
        }
        return chosen.stream()
                .map(agency -> command(document, obligation, title, agency, typed, by))
                .toList();
    }

    private AssignTask command(
            DirectiveView document, Obligation o, String title, AgencyId lead, Typed typed, SignedIn by) {
        Act act = acts.partOf(typed, by, o.label() + "/" + lead.value());
        return new AssignTask(
                TaskId.from(act.key()),
                new Origin(document.directive(), o.label(), o.provision(), o.quote()),
                title,
                lead,
                o.coordinators().stream().filter(each -> !each.equals(lead)).toList(),
                role(o.role()),
                ScheduleForm.schedule(o.timing(), typed, ""),
                o.area(),
                by.actor().agency(),
                o.recipient(),
                o.deliverable(),
                act);
    }

    private static TaskRole role(ObligationRole role) {
        return switch (role) {
            case LEAD -> TaskRole.LEAD;
            case ADVISE -> TaskRole.ADVISE;
            case REPORT -> TaskRole.REPORT;
            case RESPONSIBLE, COORDINATE -> TaskRole.RESPONSIBLE;
        };
    }
}
