package vn.trachnhiem.web.directives;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.trachnhiem.shared.directive.AddresseeClass;
import vn.trachnhiem.shared.directive.Addressees;
import vn.trachnhiem.shared.directive.Obligation;
import vn.trachnhiem.shared.directive.ObligationRole;
import vn.trachnhiem.shared.directive.Provision;
import vn.trachnhiem.shared.directive.ReformArea;
import vn.trachnhiem.shared.directives.DirectiveView;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.web.acting.ScheduleForm;
import vn.trachnhiem.web.acting.Typed;
import vn.trachnhiem.web.asking.Choice;

/** The form in which an officer says which obligations a provision makes; the fields of each obligation begin with its place: "o0.". */
final class Interpretation {
    static final String COUNT = "n";
    private static final int MOST = 30;

    private Interpretation() {}

    /** The fields of several obligations in one form. */
    static Map<String, List<String>> form(List<Map<String, List<String>>> obligations) {
        Map<String, List<String>> form = new HashMap<>();
        form.put(COUNT, List.of(String.valueOf(obligations.size())));
        for (int i = 0; i < obligations.size(); i++) {
            String prefix = prefix(i);
            obligations.get(i).forEach((field, value) -> form.put(prefix + field, value));
        }
        return form;
    }

    static String prefix(int place) {
        return "o" + place + ".";
    }

    /** How many obligations the form has. */
    static int count(Typed typed) {
        String count = typed.value(COUNT);
        return count.matches("[0-9]{1,2}") ? Math.min(MOST, Integer.parseInt(count)) : 0;
    }

    /** The obligations as typed; those struck out are left out. */
    static List<Obligation> obligations(Typed typed, DirectiveView document, Provision provision) {
        List<Obligation> obligations = new ArrayList<>();
        for (int i = 0; i < count(typed); i++) {
            if (!typed.has(prefix(i) + "out", "true")) {
                obligations.add(obligation(typed, prefix(i), document, provision));
            }
        }
        return obligations;
    }

    private static Obligation obligation(Typed typed, String o, DirectiveView document, Provision provision) {
        String quote = typed.text(o + "quote");
        int start = document.text().indexOf(quote, provision.start());
        if (start < 0 || start + quote.length() > provision.end()) {
            typed.refuse(o + "quote", "interpret.quote.elsewhere");
        }
        Addressees bound = bound(typed, o);
        return new Obligation(
                typed.text(o + "label"),
                provision.path(),
                Math.max(0, start),
                Math.max(0, start) + quote.length(),
                quote,
                typed.text(o + "content"),
                bound,
                Objects.requireNonNull(typed.choice(o + "role", ObligationRole.class)),
                agencies(typed, o + "coordinators"),
                typed.has(o + "related", "true"),
                agencies(typed, o + "recipient").stream().findFirst().orElse(null),
                ScheduleForm.timing(typed, o),
                Choice.of(ReformArea.class, typed.value(o + "area")),
                typed.textOrNone(o + "deliverable"));
    }

    private static Addressees bound(Typed typed, String o) {
        List<AddresseeClass> classes = typed.values(o + "classes").stream()
                .map(name -> Choice.of(AddresseeClass.class, name))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        List<AgencyId> agencies = agencies(typed, o + "agencies");
        if (agencies.isEmpty()) {
            typed.refuse(o + "agencies", "interpret.nobody");
        }
        return new Addressees(typed.value(o + "bound"), classes, agencies);
    }

    private static List<AgencyId> agencies(Typed typed, String field) {
        return typed.values(field).stream()
                .filter(id -> id.startsWith("agency-"))
                .map(AgencyId::new)
                .toList();
    }
}
