package vn.trachnhiem.web.trail;

import java.util.Locale;
import vn.trachnhiem.shared.answer.PersonLabel;
import vn.trachnhiem.shared.trail.LateShare;
import vn.trachnhiem.shared.trail.Trail;
import vn.trachnhiem.shared.trail.TrailLine.Share;

/** Whose late days a stretch is, as this trail sees it: its own, inherited, or somebody else's. */
enum Whose {
    OWN,
    INHERITED,
    OTHER;

    static Whose of(Trail trail, Share share) {
        PersonLabel whose = trail.person();
        PersonLabel person = share.person();
        boolean elsewhere = whose != null && (person == null || !whose.person().equals(person.person()));
        if (elsewhere || share.holder() != LateShare.Holder.PERSON) {
            return OTHER;
        }
        return share.inherited() ? INHERITED : OWN;
    }

    static Whose of(LateShare.Owner owner) {
        return valueOf(owner.name());
    }

    /** Its hue in a chart. */
    String look() {
        return name().toLowerCase(Locale.ROOT);
    }
}
