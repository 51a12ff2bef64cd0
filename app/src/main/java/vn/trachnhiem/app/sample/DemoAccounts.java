package vn.trachnhiem.app.sample;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.trachnhiem.app.account.Accounts;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.identity.AgencyId;

/** The accounts of the demo, one for each role, for who holds the post at the end of the story. */
public final class DemoAccounts {
    /** The password of every account of the demo; nothing in a demo ledger is real. */
    public static final String PASSWORD = "so-trach-nhiem";

    private static final AgencyId TRADE = Cast.agency("so-cong-thuong");

    private final Accounts accounts;

    DemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    boolean exist() {
        return accounts.has(all().getLast().username());
    }

    void add() {
        Map<String, String> names = Row.of("persons.csv").stream()
                .collect(Collectors.toMap(row -> Cast.person(row.get("code")).value(), row -> row.get("name")));
        for (DemoAccount account : all()) {
            String name = names.get(account.actor().person().value());
            accounts.add(account.username(), PASSWORD, account.actor(), name + " · " + account.part());
        }
    }

    List<DemoAccount> all() {
        Cast cast = new Cast();
        return List.of(
                new DemoAccount("vanthu", cast.staff("clerk"), "Văn thư, Văn phòng UBND tỉnh"),
                new DemoAccount("chuyenvien", cast.staff("officer-a"), "Chuyên viên, Văn phòng UBND tỉnh"),
                new DemoAccount("chuyenvien2", cast.staff("officer-b"), "Chuyên viên, Văn phòng UBND tỉnh"),
                new DemoAccount("chanhvp", cast.chiefOfOffice(Calendar.END), "Chánh Văn phòng UBND tỉnh"),
                new DemoAccount("chutich", cast.staff("chairman"), "Chủ tịch UBND tỉnh"),
                new DemoAccount("phochutich", cast.staff("vice-chairman"), "Phó Chủ tịch UBND tỉnh"),
                new DemoAccount("canbo", cast.officerOf(TRADE), "Chuyên viên, Sở Công Thương"),
                new DemoAccount("giamdoc", head(cast), "Giám đốc Sở Công Thương"),
                new DemoAccount("noivu", cast.staff("home-a"), "Chuyên viên, Sở Nội vụ"),
                new DemoAccount("noivu2", cast.staff("home-b"), "Chuyên viên, Sở Nội vụ"),
                new DemoAccount("thanhtra", cast.staff("inspector-lead"), "Thanh tra viên, Thanh tra tỉnh"),
                new DemoAccount("chanhtt", cast.chiefInspector(Calendar.END), "Chánh Thanh tra tỉnh"),
                new DemoAccount("kiemtoan", cast.staff("auditor"), "Kiểm toán hệ thống"),
                new DemoAccount("quantri", cast.staff("administrator"), "Quản trị hệ thống"));
    }

    private static Actor head(Cast cast) {
        return cast.head(TRADE, Calendar.END, Role.AGENCY_OFFICER);
    }
}
