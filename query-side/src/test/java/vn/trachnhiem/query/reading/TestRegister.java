package vn.trachnhiem.query.reading;

import java.util.List;
import vn.trachnhiem.query.reading.register.AgencyDirectory;
import vn.trachnhiem.query.reading.register.ListedAgency;
import vn.trachnhiem.shared.reading.AddresseeClass;

/** The 35 agencies of a province in 2022 (domain.md, part B) as a register. */
final class TestRegister {

    static final AgencyDirectory PROVINCE = day -> agencies();

    private TestRegister() {}

    private static List<ListedAgency> agencies() {
        return List.of(
                department("So-NV", "Sở Nội vụ"),
                department("So-TP", "Sở Tư pháp"),
                department("So-TC", "Sở Tài chính"),
                department("So-KHDT", "Sở Kế hoạch và Đầu tư"),
                department("So-CT", "Sở Công Thương"),
                department("So-NNPTNT", "Sở Nông nghiệp và Phát triển nông thôn"),
                department("So-GTVT", "Sở Giao thông vận tải"),
                department("So-XD", "Sở Xây dựng"),
                department("So-TNMT", "Sở Tài nguyên và Môi trường"),
                department("So-TTTT", "Sở Thông tin và Truyền thông"),
                department("So-LDTBXH", "Sở Lao động - Thương binh và Xã hội"),
                department("So-VHTTDL", "Sở Văn hóa, Thể thao và Du lịch"),
                department("So-KHCN", "Sở Khoa học và Công nghệ"),
                department("So-GDDT", "Sở Giáo dục và Đào tạo"),
                department("So-YT", "Sở Y tế"),
                department("So-NGV", "Sở Ngoại vụ"),
                department("TTr-tinh", "Thanh tra tỉnh"),
                department("VP-UBND", "Văn phòng Ủy ban nhân dân tỉnh"),
                department("Ban-DT", "Ban Dân tộc tỉnh"),
                department("BQL-KCN", "Ban Quản lý các khu công nghiệp tỉnh"),
                central("KBNN", "Kho bạc Nhà nước tỉnh"),
                central("BHXH", "Bảo hiểm xã hội tỉnh"),
                central("NHNN", "Ngân hàng Nhà nước chi nhánh tỉnh"),
                central("Cuc-Thue", "Cục Thuế tỉnh"),
                central("Hai-quan", "Chi cục Hải quan"),
                central("Cong-an", "Công an tỉnh"),
                district("VY", "Ủy ban nhân dân thành phố Vĩnh Yên"),
                district("PY", "Ủy ban nhân dân thành phố Phúc Yên"),
                district("BX", "Ủy ban nhân dân huyện Bình Xuyên"),
                district("LT", "Ủy ban nhân dân huyện Lập Thạch"),
                district("SL", "Ủy ban nhân dân huyện Sông Lô"),
                district("TD", "Ủy ban nhân dân huyện Tam Dương"),
                district("TDA", "Ủy ban nhân dân huyện Tam Đảo"),
                district("VT", "Ủy ban nhân dân huyện Vĩnh Tường"),
                district("YL", "Ủy ban nhân dân huyện Yên Lạc"));
    }

    private static ListedAgency department(String id, String name) {
        return new ListedAgency(id, name, List.of(), AddresseeClass.PROVINCIAL_DEPARTMENTS);
    }

    private static ListedAgency central(String id, String name) {
        return new ListedAgency(id, name, List.of(), AddresseeClass.CENTRAL_AGENCIES);
    }

    private static ListedAgency district(String id, String name) {
        return new ListedAgency(id, name, List.of(), AddresseeClass.DISTRICTS);
    }
}
