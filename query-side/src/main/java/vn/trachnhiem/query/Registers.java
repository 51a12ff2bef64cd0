package vn.trachnhiem.query;

import java.util.List;
import vn.trachnhiem.query.agencies.AgencyRegister;
import vn.trachnhiem.query.documents.DirectiveRegister;
import vn.trachnhiem.query.inspections.InspectionRegister;
import vn.trachnhiem.query.persons.PersonRegister;
import vn.trachnhiem.query.recommendations.RecommendationRegister;
import vn.trachnhiem.query.register.Register;
import vn.trachnhiem.query.tasks.TaskRegister;
import vn.trachnhiem.query.tenures.TenureRegister;

/** All registers of the read side. */
public final class Registers {
    public static final AgencyRegister AGENCIES = new AgencyRegister();
    public static final PersonRegister PERSONS = new PersonRegister();
    public static final TenureRegister TENURES = new TenureRegister();
    public static final DirectiveRegister DIRECTIVES = new DirectiveRegister();
    public static final TaskRegister TASKS = new TaskRegister();
    public static final InspectionRegister INSPECTIONS = new InspectionRegister();
    public static final RecommendationRegister RECOMMENDATIONS = new RecommendationRegister();

    private Registers() {}

    /** Every register, in no particular order. */
    public static List<Register<?>> all() {
        return List.of(AGENCIES, PERSONS, TENURES, DIRECTIVES, TASKS, INSPECTIONS, RECOMMENDATIONS);
    }
}
