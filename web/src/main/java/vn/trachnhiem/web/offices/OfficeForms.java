package vn.trachnhiem.web.offices;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.agency.AppointHead;
import vn.trachnhiem.shared.agency.PutInCharge;
import vn.trachnhiem.shared.agency.RelieveHead;
import vn.trachnhiem.shared.agency.RenameAgency;
import vn.trachnhiem.shared.agency.TenureEnd;
import vn.trachnhiem.shared.agency.TenureKind;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.identity.TenureId;
import vn.trachnhiem.shared.offices.Offices;
import vn.trachnhiem.web.acting.Acts;
import vn.trachnhiem.web.acting.Typed;
import vn.trachnhiem.web.signin.SignedIn;

/** Reads the forms of an agency's page. Each of these acts names the signed decision by which it is done. */
@Component
class OfficeForms {
    private final Acts acts;

    OfficeForms(Acts acts) {
        this.acts = acts;
    }

    /** The forms of the page: the one that was sent as it was sent, the others fresh. */
    public record Sent(@Nullable OfficeAct tried, Typed typed, Offices office) {
        static Sent nothing(Offices office) {
            return new Sent(null, Typed.nothing(), office);
        }

        public Typed of(String act) {
            OfficeAct form = OfficeAct.valueOf(act);
            if (form == tried) {
                return typed;
            }
            return form == OfficeAct.RENAME ? NameForm.of(office.name()) : Typed.nothing();
        }
    }

    Command command(OfficeAct form, AgencyId agency, Typed typed, SignedIn by) {
        Acts.document(typed, "document");
        typed.date("effectiveOn");
        Act act = acts.of(typed, by);
        return switch (form) {
            case APPOINT -> enter(agency, typed, act);
            case RELIEVE ->
                new RelieveHead(
                        agency,
                        typed.id("tenure", TenureId::new, () -> TenureId.from(act.key())),
                        typed.choice("cause", TenureEnd.class),
                        act);
            case RENAME -> new RenameAgency(agency, NameForm.read(typed), act);
        };
    }

    private static Command enter(AgencyId agency, Typed typed, Act act) {
        TenureKind kind = typed.choice("kind", TenureKind.class);
        TenureId tenure = TenureId.from(act.key());
        PersonId person = typed.id("person", PersonId::new, () -> act.by().person());
        String title = typed.text("title");
        var until = typed.dateOrNone("until");
        return switch (kind) {
            case HEAD, ACTING -> new AppointHead(agency, tenure, person, kind, title, until, act);
            case IN_CHARGE -> new PutInCharge(agency, tenure, person, title, until, act);
        };
    }
}
