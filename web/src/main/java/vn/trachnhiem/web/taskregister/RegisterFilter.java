package vn.trachnhiem.web.taskregister;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.trachnhiem.shared.answer.DutyKind;
import vn.trachnhiem.shared.answer.TimeStatus;
import vn.trachnhiem.shared.directive.ReformArea;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.DirectiveId;
import vn.trachnhiem.shared.taskregister.AskTaskRegister;
import vn.trachnhiem.web.asking.Choice;
import vn.trachnhiem.web.asking.Moment;

/** What the reader selected in the register; a filter that means nothing selects everything. */
public record RegisterFilter(
        @Nullable AgencyId lead,
        @Nullable TimeStatus status,
        @Nullable DutyKind kind,
        @Nullable ReformArea area,
        @Nullable DirectiveId directive,
        String q,
        int page) {
    static RegisterFilter of(Map<String, String> asked) {
        String lead = asked.getOrDefault("chu-tri", "");
        String directive = asked.getOrDefault("van-ban", "");
        String page = asked.getOrDefault("trang", "1");
        return new RegisterFilter(
                lead.startsWith("agency-") ? new AgencyId(lead) : null,
                Choice.of(TimeStatus.class, asked.get("tinh-trang")),
                Choice.of(DutyKind.class, asked.get("loai")),
                Choice.of(ReformArea.class, asked.get("linh-vuc")),
                directive.startsWith("directive-") ? new DirectiveId(directive) : null,
                asked.getOrDefault("q", "").strip(),
                page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1);
    }

    AskTaskRegister question(Moment at) {
        return new AskTaskRegister(
                at.on(), at.asOf(), lead, status, kind, area, directive, q.isEmpty() ? null : q, Math.max(1, page));
    }

    /** The address of the same selection with another status; none for every status. */
    public String with(@Nullable TimeStatus other) {
        return address(other, 1);
    }

    /** The address of another page of the same selection. */
    public String page(int number) {
        return address(status, number);
    }

    private String address(@Nullable TimeStatus chosen, int number) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("chu-tri", lead == null ? null : lead.value());
        parameters.put("tinh-trang", chosen);
        parameters.put("loai", kind);
        parameters.put("linh-vuc", area);
        parameters.put("van-ban", directive == null ? null : directive.value());
        parameters.put("q", q.isEmpty() ? null : q);
        parameters.put("trang", number);
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        parameters.forEach((name, value) -> {
            if (value != null) {
                address.queryParam(name, value);
            }
        });
        return address.build().encode().toUriString();
    }
}
