package vn.trachnhiem.app.sample;

import java.time.LocalDate;
import java.util.List;
import vn.trachnhiem.shared.directive.AddresseeClass;
import vn.trachnhiem.shared.directive.Addressees;
import vn.trachnhiem.shared.directive.Obligation;
import vn.trachnhiem.shared.directive.ObligationRole;
import vn.trachnhiem.shared.directive.Provision;
import vn.trachnhiem.shared.directive.ReformArea;
import vn.trachnhiem.shared.directive.Timing;

/** What the officers of the sample read out of the directive: 55 obligations, each anchored where its words stand in the text. */
final class Reading {
    private static final List<AddresseeClass> ALL_HEADS =
            List.of(AddresseeClass.PROVINCIAL_DEPARTMENTS, AddresseeClass.CENTRAL_AGENCIES, AddresseeClass.DISTRICTS);

    private final Cast cast;
    private final Instruction instruction;
    private final List<Row> rows = Row.of("obligations.csv");

    Reading(Cast cast, Instruction instruction) {
        this.cast = cast;
        this.instruction = instruction;
    }

    List<Obligation> of(Provision provision) {
        return rows.stream()
                .filter(row -> row.get("provision").equals(provision.path()))
                .map(row -> obligation(row, provision))
                .toList();
    }

    private Obligation obligation(Row row, Provision provision) {
        String quote = row.get("quote");
        int start = instruction.text().indexOf(quote, provision.start());
        if (start < 0 || start + quote.length() > provision.end()) {
            throw new IllegalStateException("Provision " + provision.path() + " does not say: " + quote);
        }
        return new Obligation(
                row.get("label"),
                provision.path(),
                start,
                start + quote.length(),
                quote,
                row.get("content"),
                bound(row.get("bound")),
                ObligationRole.valueOf(row.get("role")),
                row.list("coordinators").stream().map(Cast::agency).toList(),
                row.given("related").isPresent(),
                row.get("role").equals("REPORT") ? Cast.HOME_AFFAIRS : null,
                timing(row.get("timing")),
                ReformArea.valueOf(row.get("area")),
                row.given("deliverable").orElse(null));
    }

    private Addressees bound(String who) {
        return switch (who) {
            case "ALL_HEADS" ->
                new Addressees(
                        "Thủ trưởng các sở, ban, ngành, các cơ quan Trung ương đóng trên địa bàn tỉnh, Chủ tịch Ủy ban nhân dân các huyện, thành phố",
                        ALL_HEADS,
                        cast.bound());
            case "MEDIA" ->
                new Addressees("Các cơ quan thông tin và truyền thông", List.of(AddresseeClass.MEDIA), Standing.MEDIA);
            default -> new Addressees(cast.name(Cast.agency(who)), List.of(), List.of(Cast.agency(who)));
        };
    }

    private static Timing timing(String when) {
        return switch (when) {
            case "standing" -> new Timing.Standing();
            case "yearly" -> new Timing.Yearly(12, 15, true, 2022, 2025);
            default -> new Timing.Dated(LocalDate.parse(when), true);
        };
    }
}
