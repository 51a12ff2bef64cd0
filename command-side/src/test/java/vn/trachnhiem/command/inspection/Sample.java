package vn.trachnhiem.command.inspection;

import static vn.trachnhiem.command.Given.ANN;
import static vn.trachnhiem.command.Given.BEN;
import static vn.trachnhiem.command.Given.CHI;
import static vn.trachnhiem.command.Given.FINANCE;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.INSPECTORATE;
import static vn.trachnhiem.command.Given.LETTER;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;

import java.time.LocalDate;
import java.util.List;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.evidence.FileRef;
import vn.trachnhiem.shared.identity.InspectionId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.inspection.AssessExplanation;
import vn.trachnhiem.shared.inspection.DecideInspection;
import vn.trachnhiem.shared.inspection.ExplanationOutcome;
import vn.trachnhiem.shared.inspection.GoverningLaw;
import vn.trachnhiem.shared.inspection.InspectedPeriod;
import vn.trachnhiem.shared.inspection.InspectionEvent.ExplanationAssessed;
import vn.trachnhiem.shared.inspection.InspectionEvent.ExplanationRequested;
import vn.trachnhiem.shared.inspection.InspectionEvent.ExplanationSubmitted;
import vn.trachnhiem.shared.inspection.InspectionEvent.FindingRecorded;
import vn.trachnhiem.shared.inspection.InspectionEvent.InspectionDecided;
import vn.trachnhiem.shared.inspection.IssueConclusion;
import vn.trachnhiem.shared.inspection.RecordFinding;
import vn.trachnhiem.shared.inspection.RequestExplanation;
import vn.trachnhiem.shared.inspection.SubmitExplanation;
import vn.trachnhiem.shared.person.Ciphertext;

/** An inspection of Sở Y tế about 2022 and 2023, led by BEN with CHI in the team, decided by ANN; DAN headed Sở Y tế then. */
final class Sample {
    static final InspectionId INSPECTION = new InspectionId("inspection-1");
    static final PersonId DAN = new PersonId("person-dan");
    static final InspectedPeriod PERIOD = new InspectedPeriod(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31));
    static final LocalDate DUE = TODAY.plusDays(5);
    static final Actor CHIEF = actor(ANN, INSPECTORATE, Role.CHIEF_INSPECTOR);
    static final Actor LEADER = actor(BEN, INSPECTORATE, Role.INSPECTOR);
    static final Actor MEMBER = actor(CHI, INSPECTORATE, Role.INSPECTOR);
    /** The former head of Sở Y tế, now at Sở Tài chính. */
    static final Actor FORMER_HEAD = actor(DAN, FINANCE, Role.AGENCY_OFFICER);

    static final FileRef MINUTES = new FileRef("cd".repeat(32), "bien-ban.pdf", 10, "application/pdf");
    static final Ciphertext WORDS = new Ciphertext("v1.words");

    private Sample() {}

    static Act byDocument(Actor by, LocalDate on) {
        return act(by, on, on, LETTER, null);
    }

    static DecideInspection decide(Act act) {
        return new DecideInspection(
                INSPECTION, HEALTH, "Mua sắm", PERIOD, GoverningLaw.LAW_2022, BEN, List.of(CHI), act);
    }

    static DecideInspection decide() {
        return decide(byDocument(CHIEF, TODAY));
    }

    static InspectionDecided decided(DecideInspection c) {
        return new InspectionDecided(
                c.inspection(), c.entity(), c.scope(), c.period(), c.law(), c.leader(), c.members(), c.act());
    }

    static RecordFinding find(int finding, Act act) {
        return new RecordFinding(INSPECTION, finding, "Sai quy định", "Luật Đấu thầu", PERIOD, List.of(MINUTES), act);
    }

    static FindingRecorded found(RecordFinding c) {
        return new FindingRecorded(
                c.inspection(), c.finding(), c.text(), c.criteria(), c.period(), c.evidence(), c.act());
    }

    static RequestExplanation ask(int finding, PersonId person, Act act) {
        return new RequestExplanation(INSPECTION, finding, person, HEALTH, "Điểm 1", DUE, act);
    }

    static ExplanationRequested asked(RequestExplanation c) {
        return new ExplanationRequested(
                c.inspection(), c.finding(), c.person(), c.agency(), c.points(), c.dueOn(), c.act());
    }

    static SubmitExplanation explain(int finding, PersonId person, Act act) {
        return new SubmitExplanation(INSPECTION, finding, person, WORDS, List.of(), act);
    }

    static ExplanationSubmitted explained(SubmitExplanation c) {
        return new ExplanationSubmitted(c.inspection(), c.finding(), c.person(), c.words(), c.evidence(), c.act());
    }

    static AssessExplanation assess(int finding, PersonId person, Act act) {
        return new AssessExplanation(
                INSPECTION, finding, person, ExplanationOutcome.PARTLY_ACCEPTED, "Có căn cứ một phần", act);
    }

    static ExplanationAssessed assessed(AssessExplanation c) {
        return new ExplanationAssessed(c.inspection(), c.finding(), c.person(), c.outcome(), c.grounds(), c.act());
    }

    static IssueConclusion conclude(Act act, Integer... sustained) {
        return new IssueConclusion(INSPECTION, List.of(sustained), act);
    }

    static InspectionState open() {
        return new InspectionState.Undecided().evolve(decided(decide()));
    }

    /** One finding. */
    static InspectionState withFinding() {
        return open().evolve(found(find(1, act(MEMBER))));
    }

    /** Its former head was asked about it. */
    static InspectionState withRequest() {
        return withFinding().evolve(asked(ask(1, DAN, act(LEADER))));
    }

    static InspectionState withExplanation() {
        return withRequest().evolve(explained(explain(1, DAN, act(FORMER_HEAD, TODAY.plusDays(1)))));
    }

    static InspectionState withAssessment() {
        return withExplanation().evolve(assessed(assess(1, DAN, act(CHIEF, TODAY.plusDays(2)))));
    }
}
