package vn.trachnhiem.command.directive;

import static vn.trachnhiem.command.Given.ANN;
import static vn.trachnhiem.command.Given.BEN;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.directive.Addressees;
import vn.trachnhiem.shared.directive.ConfirmObligations;
import vn.trachnhiem.shared.directive.DirectiveEvent.DirectiveRegistered;
import vn.trachnhiem.shared.directive.DirectiveEvent.ObligationsConfirmed;
import vn.trachnhiem.shared.directive.DirectiveEvent.ProvisionInterpreted;
import vn.trachnhiem.shared.directive.DirectiveHeader;
import vn.trachnhiem.shared.directive.DocumentType;
import vn.trachnhiem.shared.directive.InterpretProvision;
import vn.trachnhiem.shared.directive.Obligation;
import vn.trachnhiem.shared.directive.ObligationRole;
import vn.trachnhiem.shared.directive.Provision;
import vn.trachnhiem.shared.directive.ProvisionKind;
import vn.trachnhiem.shared.directive.RegisterDirective;
import vn.trachnhiem.shared.directive.Timing;
import vn.trachnhiem.shared.evidence.EvidenceStore;
import vn.trachnhiem.shared.evidence.FileRef;
import vn.trachnhiem.shared.identity.DirectiveId;

/** A document of one heading and two clauses, 1 and 2, that oblige. */
final class Sample {
    static final DirectiveId DIRECTIVE = new DirectiveId("directive-1");
    static final LocalDate ISSUED = LocalDate.of(2024, 3, 10);
    static final String TEXT = "Yêu cầu:\n1. Lập kế hoạch; phổ biến.\n2. Báo cáo kết quả.";
    static final FileRef FILE = new FileRef("ab".repeat(32), "chi-thi.txt", 90, "text/plain");
    static final Provision HEADING = provision("0", "Yêu cầu:", false);
    static final Provision CLAUSE_1 = provision("1", "1. Lập kế hoạch; phổ biến.", true);
    static final Provision CLAUSE_2 = provision("2", "2. Báo cáo kết quả.", true);

    private Sample() {}

    static EvidenceStore kept() {
        return new Shelf(Optional.of(TEXT));
    }

    static EvidenceStore empty() {
        return new Shelf(Optional.empty());
    }

    static Provision provision(String path, String words, boolean operative) {
        int start = TEXT.indexOf(words);
        return new Provision(path, ProvisionKind.CLAUSE, start, start + words.length(), operative);
    }

    static DirectiveHeader header(@Nullable LocalDate issuedOn) {
        return new DirectiveHeader(
                DocumentType.DIRECTIVE, "Cải cách hành chính", null, issuedOn, "UBND tỉnh", null, Capacity.TM);
    }

    static RegisterDirective register(Act act) {
        return new RegisterDirective(DIRECTIVE, header(ISSUED), FILE, FILE, List.of(HEADING, CLAUSE_1, CLAUSE_2), act);
    }

    static RegisterDirective register() {
        return register(act(actor(ANN, OFFICE, Role.RECORDS_CLERK)));
    }

    static DirectiveRegistered registered(RegisterDirective c) {
        return new DirectiveRegistered(c.directive(), c.header(), c.source(), c.text(), c.provisions(), c.act());
    }

    static InterpretProvision interpret(String provision, Obligation... obligations) {
        return interpret(act(actor(BEN, OFFICE, Role.OFFICE_OFFICER)), provision, obligations);
    }

    static InterpretProvision interpret(Act act, String provision, Obligation... obligations) {
        return new InterpretProvision(DIRECTIVE, provision, List.of(obligations), act);
    }

    static ProvisionInterpreted interpreted(InterpretProvision c) {
        return new ProvisionInterpreted(c.directive(), c.provision(), c.obligations(), c.act());
    }

    static ObligationsConfirmed confirmed(ConfirmObligations c) {
        return new ObligationsConfirmed(c.directive(), c.act());
    }

    static Obligation plan() {
        return obligation("1.1", "1", "Lập kế hoạch");
    }

    static Obligation report() {
        return obligation("2.1", "2", "Báo cáo kết quả");
    }

    static Obligation obligation(String label, String provision, String quote) {
        int start = TEXT.indexOf(quote);
        return obligation(label, provision, start, start + quote.length(), quote);
    }

    static Obligation obligation(String label, String provision, int start, int end, String quote) {
        return obligation(label, provision, start, end, quote, bound(), new Timing.Standing());
    }

    static Obligation obligation(
            String label, String provision, int start, int end, String quote, Addressees bound, Timing timing) {
        return new Obligation(
                label,
                provision,
                start,
                end,
                quote,
                "Nội dung",
                bound,
                ObligationRole.RESPONSIBLE,
                List.of(),
                false,
                null,
                timing,
                null,
                null);
    }

    static Addressees bound() {
        return new Addressees("Sở Y tế", List.of(), List.of(HEALTH));
    }

    /** Keeps at most one text. */
    private record Shelf(Optional<String> text) implements EvidenceStore {
        @Override
        public FileRef keep(String name, String mediaType, byte[] bytes) {
            throw new UnsupportedOperationException("deciders keep nothing");
        }

        @Override
        public Optional<byte[]> open(String sha256) {
            return text.filter(t -> sha256.equals(FILE.sha256())).map(t -> t.getBytes(StandardCharsets.UTF_8));
        }
    }
}
