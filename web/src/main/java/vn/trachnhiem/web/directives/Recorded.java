package vn.trachnhiem.web.directives;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.trachnhiem.shared.directive.Obligation;
import vn.trachnhiem.shared.directive.Timing;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.web.format.Formats;

/** A recorded obligation as the first values of the form in which it is read anew. */
final class Recorded {
    private Recorded() {}

    static Map<String, List<String>> values(Obligation o, Formats formats) {
        Map<String, List<String>> values = new TreeMap<>();
        put(values, "label", o.label());
        put(values, "quote", o.quote());
        put(values, "content", o.content());
        put(values, "bound", o.bound().written());
        values.put("classes", o.bound().classes().stream().map(Enum::name).toList());
        values.put("agencies", ids(o.bound().agencies()));
        put(values, "role", o.role().name());
        values.put("coordinators", ids(o.coordinators()));
        put(values, "related", String.valueOf(o.relatedAgencies()));
        AgencyId recipient = o.recipient();
        put(values, "recipient", recipient == null ? "" : recipient.value());
        put(values, "area", o.area() == null ? "" : o.area().name());
        put(values, "deliverable", Objects.requireNonNullElse(o.deliverable(), ""));
        timing(values, o.timing(), formats);
        return values;
    }

    private static void timing(Map<String, List<String>> values, Timing timing, Formats formats) {
        switch (timing) {
            case Timing.Standing() -> put(values, "timing", "standing");
            case Timing.Dated(var lastDay, var implied) -> {
                put(values, "timing", "dated");
                put(values, "due", formats.typed(lastDay));
                put(values, "implied", String.valueOf(implied));
            }
            case Timing.Yearly(int month, int day, boolean exclusive, int first, int last) -> {
                put(values, "timing", "yearly");
                put(values, "month", number(month));
                put(values, "day", number(day));
                put(values, "exclusive", String.valueOf(exclusive));
                put(values, "firstYear", number(first));
                put(values, "lastYear", number(last));
            }
        }
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%d", number);
    }

    private static List<String> ids(List<AgencyId> agencies) {
        return agencies.stream().map(AgencyId::value).toList();
    }

    private static void put(Map<String, List<String>> values, String field, String value) {
        values.put(field, List.of(value));
    }
}
