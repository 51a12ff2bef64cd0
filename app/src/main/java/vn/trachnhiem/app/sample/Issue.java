package vn.trachnhiem.app.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.DocumentRef;
import vn.trachnhiem.shared.directive.ConfirmObligations;
import vn.trachnhiem.shared.directive.DirectiveHeader;
import vn.trachnhiem.shared.directive.DocumentType;
import vn.trachnhiem.shared.directive.InterpretProvision;
import vn.trachnhiem.shared.directive.IssueDirective;
import vn.trachnhiem.shared.directive.Provision;
import vn.trachnhiem.shared.directive.RegisterDirective;
import vn.trachnhiem.shared.evidence.FileRef;
import vn.trachnhiem.shared.identity.DirectiveId;

/** The directive is registered, read provision by provision, confirmed by a second person, and put in force. */
final class Issue {
    static final DirectiveId DIRECTIVE = DirectiveId.from("sample/directive");
    /** The letter of the provincial office by which the directive is carried out; the directive's own number is not given. */
    static final DocumentRef LETTER = new DocumentRef("96/VP-TH", LocalDate.of(2022, 2, 15));

    private static final LocalDate REGISTERED = LocalDate.of(2022, 2, 10);
    private static final LocalDate READ = LocalDate.of(2022, 2, 11);
    private static final LocalDate CONFIRMED = LocalDate.of(2022, 2, 14);
    private static final int SECONDS_PER_PROVISION = 150;
    private static final String INTRODUCES = "Đoạn mở đầu của khoản, nghĩa vụ nằm ở các điểm";

    private final Setting setting;
    private final Instruction instruction = new Instruction();

    Issue(Setting setting) {
        this.setting = setting;
    }

    void write() {
        register();
        interpret();
        Actor chief = setting.cast().chiefOfOffice(CONFIRMED);
        setting.script()
                .add(new ConfirmObligations(
                        DIRECTIVE,
                        Occasion.of(chief, CONFIRMED, Hours.AFTERNOON, "directive/confirm")
                                .act()));
        setting.script()
                .add(new IssueDirective(
                        DIRECTIVE,
                        Occasion.of(
                                        setting.cast().staff("vice-chairman"),
                                        LETTER.date(),
                                        Hours.MORNING,
                                        "directive/issue")
                                .as(Capacity.KT)
                                .by(LETTER.number(), LETTER.date())
                                .act()));
    }

    private void register() {
        FileRef source = setting.evidence()
                .keep("chi-thi.txt", "text/plain", instruction.text().getBytes(StandardCharsets.UTF_8));
        DirectiveHeader header = new DirectiveHeader(
                DocumentType.DIRECTIVE,
                "Về tăng cường công tác cải cách hành chính trên địa bàn tỉnh Vĩnh Phúc giai đoạn 2022-2025",
                null,
                null,
                "Chủ tịch Ủy ban nhân dân tỉnh",
                Cast.person("p001"),
                Capacity.KT);
        Occasion occasion = Occasion.of(setting.cast().staff("clerk"), REGISTERED, Hours.MORNING, "directive/register");
        setting.script()
                .add(new RegisterDirective(
                        DIRECTIVE, header, source, source, instruction.provisions(), occasion.act()));
    }

    private void interpret() {
        Reading reading = new Reading(setting.cast(), instruction);
        List<Provision> provisions = instruction.provisions();
        Actor officer = setting.cast().staff("officer-a");
        for (int i = 0; i < provisions.size(); i++) {
            Provision provision = provisions.get(i);
            Occasion occasion = Occasion.at(officer, READ, Hours.MORNING.start(), "directive/read/" + provision.path())
                    .seconds((long) i * SECONDS_PER_PROVISION)
                    .because(provision.operative() ? null : INTRODUCES);
            setting.script()
                    .add(new InterpretProvision(DIRECTIVE, provision.path(), reading.of(provision), occasion.act()));
        }
    }
}
