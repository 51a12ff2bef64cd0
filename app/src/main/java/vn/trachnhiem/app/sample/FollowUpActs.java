package vn.trachnhiem.app.sample;

import java.time.LocalDate;
import java.util.List;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.ExtensionId;
import vn.trachnhiem.shared.task.AcceptCompletion;
import vn.trachnhiem.shared.task.AcknowledgeTask;
import vn.trachnhiem.shared.task.AssignTask;
import vn.trachnhiem.shared.task.CancelTask;
import vn.trachnhiem.shared.task.DecideExtension;
import vn.trachnhiem.shared.task.Deliverable;
import vn.trachnhiem.shared.task.RecordProgress;
import vn.trachnhiem.shared.task.RequestExtension;
import vn.trachnhiem.shared.task.ReturnCompletion;
import vn.trachnhiem.shared.task.Schedule;
import vn.trachnhiem.shared.task.SubmitCompletion;
import vn.trachnhiem.shared.task.TaskRole;

/** The acts of which the tales of dated tasks are made: who records them, in which part of the day. */
final class FollowUpActs {
    private final Setting setting;
    private final Papers papers;

    FollowUpActs(Setting setting) {
        this.setting = setting;
        this.papers = new Papers(setting);
    }

    void assign(FollowUp task, LocalDate day) {
        Occasion occasion = Occasion.of(setting.cast().staff("officer-a"), day, Hours.LATE, task.key())
                .as(Capacity.TL)
                .by(task.source().number(), day);
        setting.script()
                .add(new AssignTask(
                        task.task(),
                        null,
                        task.title(),
                        task.lead(),
                        List.of(),
                        TaskRole.LEAD,
                        new Schedule.Dated(task.dueOn()),
                        task.area(),
                        Cast.CHAIRMAN,
                        Cast.OFFICE,
                        task.deliverable(),
                        occasion.act()));
    }

    void acknowledge(FollowUp task, LocalDate day) {
        setting.script()
                .add(new AcknowledgeTask(
                        task.task(),
                        byLead(task, day, Hours.EARLY, "acknowledge").act()));
    }

    void progress(FollowUp task, LocalDate day, int percent) {
        setting.script()
                .add(new RecordProgress(
                        task.task(),
                        "Đã giao phòng chuyên môn, đang tổng hợp số liệu",
                        percent,
                        byLead(task, day, Hours.AFTERNOON, "progress").act()));
    }

    void askForMore(FollowUp task, LocalDate day, LocalDate proposed) {
        setting.script()
                .add(new RequestExtension(
                        task.task(),
                        extension(task),
                        proposed,
                        "Cần thêm thời gian lấy ý kiến các đơn vị liên quan",
                        byLead(task, day, Hours.EARLY, "extension").act()));
    }

    void grant(FollowUp task, LocalDate day, LocalDate dueOn) {
        setting.script()
                .add(new DecideExtension(
                        task.task(),
                        extension(task),
                        true,
                        dueOn,
                        null,
                        decides(task, day).act()));
    }

    void refuse(FollowUp task, LocalDate day) {
        setting.script()
                .add(new DecideExtension(
                        task.task(),
                        extension(task),
                        false,
                        null,
                        "Lý do chưa thuyết phục; nhiệm vụ đã được nhắc tại kỳ họp trước",
                        decides(task, day).act()));
    }

    /** Hands in and is accepted some days later; returns the day of acceptance. */
    LocalDate finish(FollowUp task, int submission, LocalDate day) {
        submit(task, submission, day);
        LocalDate read = setting.calendar().after(day, 2 + task.days(0, 2));
        setting.script()
                .add(new AcceptCompletion(
                        task.task(), judges(task, read, "accept").act()));
        return read;
    }

    /** Hands in and is returned; returns the day of return. */
    LocalDate giveBack(FollowUp task, int submission, LocalDate day) {
        submit(task, submission, day);
        LocalDate read = setting.calendar().after(day, 2);
        setting.script()
                .add(new ReturnCompletion(
                        task.task(),
                        "Chưa đúng yêu cầu: thiếu số liệu minh chứng và chữ ký của người có thẩm quyền",
                        judges(task, read, "return").act()));
        return read;
    }

    /** Ends the task by its assigner; returns the day. */
    LocalDate cancel(FollowUp task, LocalDate day) {
        Occasion occasion = Occasion.of(
                        setting.cast().staff("vice-chairman"), day, Hours.MORNING, task.key() + "/cancel")
                .as(Capacity.KT);
        setting.script().add(new CancelTask(task.task(), "Nội dung đã được giao tại văn bản khác", occasion.act()));
        return day;
    }

    private void submit(FollowUp task, int submission, LocalDate day) {
        AgencyId lead = lead(task, day);
        Deliverable result = papers.deliverable(lead, day, task.symbol(), task.title());
        Occasion occasion = byLead(task, day, Hours.AFTERNOON, "submit/" + submission)
                .by(result.document().number(), day);
        setting.script().add(new SubmitCompletion(task.task(), result, day, occasion.act()));
    }

    private Occasion byLead(FollowUp task, LocalDate day, Hours hours, String act) {
        Actor officer = setting.cast().officerOf(lead(task, day));
        return Occasion.of(officer, day, hours, task.key() + "/" + act).as(Capacity.TL);
    }

    private AgencyId lead(FollowUp task, LocalDate day) {
        return setting.docket().leadOn(task.lead(), task.field(), day).orElseThrow();
    }

    /** The office judges; its own results, the leadership does (domain, E.1 point 1). */
    private Occasion judges(FollowUp task, LocalDate day, String act) {
        boolean own = lead(task, day).equals(Cast.OFFICE);
        Actor judge = setting.cast().staff(own ? "vice-chairman" : "officer-b");
        return Occasion.of(judge, day, Hours.MORNING, task.key() + "/" + act).as(own ? Capacity.KT : Capacity.TL);
    }

    private Occasion decides(FollowUp task, LocalDate day) {
        return Occasion.of(setting.cast().staff("vice-chairman"), day, Hours.MORNING, task.key() + "/extension-decided")
                .as(Capacity.KT);
    }

    private static ExtensionId extension(FollowUp task) {
        return ExtensionId.from(task.key());
    }
}
