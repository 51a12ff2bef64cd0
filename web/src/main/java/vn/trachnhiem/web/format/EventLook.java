package vn.trachnhiem.web.format;

import org.springframework.stereotype.Component;
import vn.trachnhiem.shared.trail.TimelineEntry;

/** The icon of an event in a timeline. */
@Component("looks")
public class EventLook {
    /** The name of the icon. */
    public String of(TimelineEntry entry) {
        return switch (entry.event().type()) {
            case "task.assigned", "task.acknowledged" -> "person";
            case "task.extension-requested", "task.extension-granted", "task.extension-refused" -> "clock";
            case "task.completion-returned",
                    "task.report-returned",
                    "recommendation.remediation-rejected",
                    "task.cancelled",
                    "task.closed-by-reorganisation" -> "back";
            case "task.completion-accepted", "task.report-accepted", "recommendation.remediation-verified" -> "done";
            case "task.obligation-transferred", "task.party-transferred", "recommendation.transferred" -> "move";
            case "tenure.handover-prepared", "tenure.handover-signed" -> "out";
            case "task.correction-proposed",
                    "task.record-corrected",
                    "tenure.correction-proposed",
                    "tenure.corrected" -> "edit";
            default -> "doc";
        };
    }
}
