package vn.trachnhiem.shared.directive;

/** Classes of addressees that are resolved against the register of agencies as of the date of issue. */
public enum AddresseeClass {
    /** Các sở, ban, ngành. */
    PROVINCIAL_DEPARTMENTS,
    /** Cơ quan Trung ương đóng trên địa bàn. */
    CENTRAL_AGENCIES,
    /** UBND các huyện, thành phố. */
    DISTRICTS,
    /** UBND các xã, phường. */
    COMMUNES,
    /** Cơ quan thông tin, truyền thông. */
    MEDIA
}
