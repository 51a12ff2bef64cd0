package vn.trachnhiem.command.task;

import static vn.trachnhiem.command.Decision.accepted;
import static vn.trachnhiem.command.Given.BEN;
import static vn.trachnhiem.command.Given.FINANCE;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.HOME_AFFAIRS;
import static vn.trachnhiem.command.Given.LETTER;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.rules;
import static vn.trachnhiem.command.task.Tasks.ADMINISTRATOR;
import static vn.trachnhiem.command.task.Tasks.ASSIGNER;
import static vn.trachnhiem.command.task.Tasks.AUDITOR;
import static vn.trachnhiem.command.task.Tasks.CHAIRMAN;
import static vn.trachnhiem.command.task.Tasks.CHIEF;
import static vn.trachnhiem.command.task.Tasks.DATED;
import static vn.trachnhiem.command.task.Tasks.DUE;
import static vn.trachnhiem.command.task.Tasks.FILE;
import static vn.trachnhiem.command.task.Tasks.HEAD;
import static vn.trachnhiem.command.task.Tasks.LEAD;
import static vn.trachnhiem.command.task.Tasks.LEDGER;
import static vn.trachnhiem.command.task.Tasks.MERGER;
import static vn.trachnhiem.command.task.Tasks.OFFICER;
import static vn.trachnhiem.command.task.Tasks.OTHER_AGENCY;
import static vn.trachnhiem.command.task.Tasks.REGISTRY;
import static vn.trachnhiem.command.task.Tasks.REPORTS;
import static vn.trachnhiem.command.task.Tasks.STANDING;
import static vn.trachnhiem.command.task.Tasks.TASK;
import static vn.trachnhiem.command.task.Tasks.assigned;
import static vn.trachnhiem.command.task.Tasks.deliverable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.command.Remembered;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.identity.CorrectionId;
import vn.trachnhiem.shared.identity.ExtensionId;
import vn.trachnhiem.shared.identity.ReorganisationId;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgenciesDissolved;
import vn.trachnhiem.shared.task.AcceptCompletion;
import vn.trachnhiem.shared.task.AcceptReport;
import vn.trachnhiem.shared.task.AcknowledgeTask;
import vn.trachnhiem.shared.task.ApproveCorrection;
import vn.trachnhiem.shared.task.CancelTask;
import vn.trachnhiem.shared.task.CloseByReorganisation;
import vn.trachnhiem.shared.task.Correction;
import vn.trachnhiem.shared.task.DecideExtension;
import vn.trachnhiem.shared.task.NoteReorganisation;
import vn.trachnhiem.shared.task.ProposeCorrection;
import vn.trachnhiem.shared.task.ReceiveReport;
import vn.trachnhiem.shared.task.RecordProgress;
import vn.trachnhiem.shared.task.RequestExtension;
import vn.trachnhiem.shared.task.ReturnCompletion;
import vn.trachnhiem.shared.task.ReturnReport;
import vn.trachnhiem.shared.task.Schedule;
import vn.trachnhiem.shared.task.SubmitCompletion;
import vn.trachnhiem.shared.task.SubmitReport;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskParty;
import vn.trachnhiem.shared.task.TransferObligation;
import vn.trachnhiem.shared.task.TransferParty;

/** What becomes of a task when people do what comes into their heads, day after day. */
final class RandomHistory {
    private static final int MOST = 120;

    /** One attempt: an act, who tries it, after how many days, and what else is left to chance. */
    record Attempt(Kind kind, int actor, int afterDays, int pick) {}

    enum Kind {
        ACKNOWLEDGE,
        PROGRESS,
        ASK_EXTENSION,
        DECIDE_EXTENSION,
        SUBMIT,
        ACCEPT,
        RETURN,
        SUBMIT_REPORT,
        RECEIVE_REPORT,
        ACCEPT_REPORT,
        RETURN_REPORT,
        TRANSFER,
        TRANSFER_PARTY,
        NOTE,
        CLOSE,
        CANCEL,
        PROPOSE_CORRECTION,
        APPROVE_CORRECTION
    }

    private static final Actor TURNCOAT = Given.actor(BEN, OFFICE, Role.OFFICE_OFFICER, Role.CHIEF_OF_OFFICE);
    private static final List<Actor> EVERYBODY = List.of(
            ASSIGNER, OFFICER, CHIEF, CHAIRMAN, LEAD, HEAD, OTHER_AGENCY, REGISTRY, AUDITOR, ADMINISTRATOR, TURNCOAT);

    /** Who may do it; somebody else tries it now and then. */
    private static final Map<Kind, List<Actor>> WHO = Map.ofEntries(
            Map.entry(Kind.ACKNOWLEDGE, List.of(LEAD, HEAD, OTHER_AGENCY)),
            Map.entry(Kind.PROGRESS, List.of(LEAD, HEAD, OTHER_AGENCY)),
            Map.entry(Kind.ASK_EXTENSION, List.of(LEAD, HEAD, OTHER_AGENCY)),
            Map.entry(Kind.DECIDE_EXTENSION, List.of(CHIEF, CHAIRMAN)),
            Map.entry(Kind.SUBMIT, List.of(LEAD, HEAD, OTHER_AGENCY)),
            Map.entry(Kind.ACCEPT, List.of(OFFICER, CHIEF, ASSIGNER)),
            Map.entry(Kind.RETURN, List.of(OFFICER, CHIEF, ASSIGNER)),
            Map.entry(Kind.SUBMIT_REPORT, List.of(LEAD, HEAD, OTHER_AGENCY)),
            Map.entry(Kind.RECEIVE_REPORT, List.of(REGISTRY)),
            Map.entry(Kind.ACCEPT_REPORT, List.of(REGISTRY)),
            Map.entry(Kind.RETURN_REPORT, List.of(REGISTRY)),
            Map.entry(Kind.TRANSFER, List.of(CHAIRMAN)),
            Map.entry(Kind.TRANSFER_PARTY, List.of(CHAIRMAN)),
            Map.entry(Kind.NOTE, List.of(LEDGER)),
            Map.entry(Kind.CLOSE, List.of(CHAIRMAN)),
            Map.entry(Kind.CANCEL, List.of(CHIEF)),
            Map.entry(Kind.PROPOSE_CORRECTION, List.of(OFFICER, REGISTRY, TURNCOAT)),
            Map.entry(Kind.APPROVE_CORRECTION, List.of(CHIEF, AUDITOR, TURNCOAT)));

    private final List<TaskEvent> events = new ArrayList<>();
    private TaskState state = new TaskState.Unassigned();

    RandomHistory(Schedule schedule, List<Attempt> attempts) {
        happen(assigned(schedule));
        LocalDate today = TODAY;
        for (Attempt attempt : attempts) {
            today = today.plusDays(attempt.afterDays());
            if (decide(attempt, today) instanceof Decision.Accepted<TaskEvent>(var accepted)) {
                accepted.forEach(this::happen);
            }
        }
    }

    static Arbitrary<RandomHistory> any() {
        Arbitrary<Attempt> attempt = Combinators.combine(
                        kinds(),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 100))
                .as(Attempt::new);
        return Combinators.combine(
                        Arbitraries.of(DATED, REPORTS, STANDING),
                        attempt.list().ofMinSize(20).ofMaxSize(MOST))
                .as(RandomHistory::new);
    }

    /** What ends a task, or takes it from who could decide about it, comes seldom, or there would be little history. */
    private static Arbitrary<Kind> kinds() {
        EnumSet<Kind> seldom = EnumSet.of(Kind.ACCEPT, Kind.CLOSE, Kind.CANCEL, Kind.TRANSFER_PARTY);
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(seldom)), Tuple.of(20, Arbitraries.of(EnumSet.complementOf(seldom))));
    }

    List<TaskEvent> events() {
        return List.copyOf(events);
    }

    TaskState state() {
        return state;
    }

    /** The events of a type, each with what came before it. */
    <E extends TaskEvent> void forEach(Class<E> type, BiConsumer<E, List<TaskEvent>> check) {
        for (int i = 0; i < events.size(); i++) {
            if (type.isInstance(events.get(i))) {
                check.accept(type.cast(events.get(i)), events.subList(0, i));
            }
        }
    }

    private void happen(TaskEvent event) {
        events.add(event);
        state = state.evolve(event);
    }

    private Decision<TaskEvent> decide(Attempt a, LocalDate today) {
        Act act = act(actor(a), today, today, LETTER, "Ngẫu nhiên");
        int few = a.pick() % 3;
        int year = 2024 + a.pick() % 2;
        Rules rules = rules();
        return switch (a.kind()) {
            case ACKNOWLEDGE -> AcknowledgeTaskDecider.decide(new AcknowledgeTask(TASK, act), state, rules);
            case PROGRESS ->
                RecordProgressDecider.decide(new RecordProgress(TASK, "Đã làm", a.pick(), act), state, rules);
            case ASK_EXTENSION ->
                RequestExtensionDecider.decide(
                        new RequestExtension(TASK, extension(few), DUE.plusDays(a.pick()), "Chờ", act), state, rules);
            case DECIDE_EXTENSION ->
                DecideExtensionDecider.decide(
                        new DecideExtension(TASK, extension(few), a.pick() > 50, DUE.plusDays(a.pick()), "Vì", act),
                        state,
                        rules);
            case SUBMIT ->
                SubmitCompletionDecider.decide(new SubmitCompletion(TASK, deliverable(FILE), today, act), state, rules);
            case ACCEPT ->
                Answering.by(AcceptCompletionDecider::decide).decide(new AcceptCompletion(TASK, act), state, rules);
            case RETURN -> ReturnCompletionDecider.decide(new ReturnCompletion(TASK, "Thiếu", act), state, rules);
            case SUBMIT_REPORT ->
                SubmitReportDecider.decide(new SubmitReport(TASK, year, deliverable(FILE), false, act), state, rules);
            case RECEIVE_REPORT -> ReceiveReportDecider.decide(new ReceiveReport(TASK, year, today, act), state, rules);
            case ACCEPT_REPORT ->
                Answering.by(AcceptReportDecider::decide).decide(new AcceptReport(TASK, year, act), state, rules);
            case RETURN_REPORT -> ReturnReportDecider.decide(new ReturnReport(TASK, year, "Sai", act), state, rules);
            case TRANSFER ->
                Answering.by(TransferObligationDecider::decide)
                        .decide(
                                new TransferObligation(
                                        TASK, List.of(FINANCE, HEALTH, OFFICE).get(few), reorganisation(a.pick()), act),
                                state,
                                rules);
            case NOTE ->
                Answering.by(RandomHistory::note)
                        .decide(new NoteReorganisation(TASK, reorganisation(a.pick()), act), state, rules);
            case TRANSFER_PARTY ->
                TransferPartyDecider.decide(
                        new TransferParty(
                                TASK,
                                List.of(TaskParty.values()).get(few),
                                List.of(HOME_AFFAIRS, OFFICE, FINANCE).get(few),
                                List.of(HEALTH, FINANCE, HOME_AFFAIRS).get(a.pick() % 2 + 1),
                                MERGER,
                                act),
                        state,
                        rules);
            case CLOSE ->
                Answering.by(CloseByReorganisationDecider::decide)
                        .decide(new CloseByReorganisation(TASK, MERGER, act), state, rules);
            case CANCEL ->
                Answering.by(CancelTaskDecider::decide).decide(new CancelTask(TASK, "Nhầm", act), state, rules);
            case PROPOSE_CORRECTION ->
                ProposeCorrectionDecider.decide(
                        new ProposeCorrection(TASK, correction(few), change(a.pick()), act), state, rules);
            case APPROVE_CORRECTION ->
                ApproveCorrectionDecider.decide(new ApproveCorrection(TASK, correction(few), act), state, rules);
        };
    }

    /** Health and finance end by either of the two reorganisations. */
    private static Decision<TaskEvent> note(NoteReorganisation c, TaskState state, Rules rules) {
        AgenciesDissolved decision =
                new AgenciesDissolved(c.reorganisation(), List.of(HEALTH, FINANCE), false, act(CHAIRMAN));
        return NoteReorganisationDecider.decide(c, state, rules, Remembered.of(decision));
    }

    private static ReorganisationId reorganisation(int pick) {
        return pick % 2 == 0 ? MERGER : new ReorganisationId("reorganisation-2");
    }

    private static Actor actor(Attempt a) {
        List<Actor> apt = Objects.requireNonNull(WHO.get(a.kind()));
        int index = a.actor() % (apt.size() + 1);
        return index < apt.size() ? apt.get(index) : EVERYBODY.get(a.actor() % EVERYBODY.size());
    }

    private static ExtensionId extension(int number) {
        return new ExtensionId("extension-" + number);
    }

    private static CorrectionId correction(int number) {
        return new CorrectionId("correction-" + number);
    }

    private static Correction change(int pick) {
        return switch (pick % 3) {
            case 0 -> new Correction.DueDate(DUE.plusDays(pick - 40));
            case 1 -> new Correction.SubmissionReceived(1 + pick % 2, TODAY.plusDays(pick));
            default -> new Correction.ReportReceipt(2024 + pick % 2, TODAY.plusDays(pick));
        };
    }
}
