package vn.trachnhiem.web.offices;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.trachnhiem.shared.agency.AgencyName;
import vn.trachnhiem.web.acting.Typed;

/** The fields of what an agency is called. */
final class NameForm {
    private NameForm() {}

    static AgencyName read(Typed typed) {
        return new AgencyName(
                typed.text("official"),
                typed.text("brief"),
                Arrays.stream(typed.value("aliases").split("[;\\n]"))
                        .map(String::strip)
                        .filter(alias -> !alias.isEmpty())
                        .distinct()
                        .toList());
    }

    /** A form that begins with the present name. */
    static Typed of(AgencyName name) {
        return Typed.of(Map.of(
                "official",
                List.of(name.official()),
                "brief",
                List.of(name.brief()),
                "aliases",
                List.of(String.join("; ", name.aliases()))));
    }
}
