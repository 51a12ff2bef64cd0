package vn.trachnhiem.query.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.shared.reading.AddresseeClass;
import vn.trachnhiem.shared.reading.Deadline;
import vn.trachnhiem.shared.reading.DocumentReading;
import vn.trachnhiem.shared.reading.FileKind;
import vn.trachnhiem.shared.reading.Involvement;
import vn.trachnhiem.shared.reading.Involvement.Part;
import vn.trachnhiem.shared.reading.Party;
import vn.trachnhiem.shared.reading.ProposedObligation;
import vn.trachnhiem.shared.reading.Resolution;
import vn.trachnhiem.shared.reading.SigningCapacity;
import vn.trachnhiem.shared.reading.SourceText;

/** The real directive against what a careful reader finds in it. */
class RealDirectiveTest {

    private static final Path DOMAIN = Path.of("../../shared/domain");

    private String text = "";
    private List<Expected> expected = List.of();
    private DocumentReading reading = new DirectiveReader(TestRegister.PROVINCE)
            .read(new SourceText("", FileKind.TXT, "", ""), LocalDate.of(2022, 2, 1));

    @BeforeEach
    void read() throws IOException {
        assumeTrue(Files.exists(DOMAIN), "skipped: the shared domain folder with the real directive is absent");
        text = Normalizer.normalize(Files.readString(DOMAIN.resolve("directive.txt")), Normalizer.Form.NFC);
        expected = Files.readAllLines(DOMAIN.resolve("obligations.csv")).stream()
                .skip(1)
                .map(Expected::of)
                .toList();
        reading = new DirectiveReader(TestRegister.PROVINCE)
                .read(new SourceText(text, FileKind.TXT, "", ""), LocalDate.of(2022, 2, 1));
    }

    @Test
    void all_obligations_are_found_with_their_provision_addressee_role_deadline_and_anchor() {
        List<Score> scores = List.of(
                provisions(),
                score("obligation (anchor in its span)", (row, found) -> true),
                score(
                        "provision of the obligation",
                        (row, found) -> found.provision().equals(row.provision())),
                score("addressee", (row, found) -> addressee(found).equals(row.addressee())),
                score("normalised role", (row, found) -> roles(found).equals(roles(row))),
                deadlines(),
                score(
                        "reform area",
                        (row, found) ->
                                found.area() != null && found.area().name().equals(row.area())));
        scores.forEach(System.out::println);
        assertThat(scores.subList(0, 6)).allSatisfy(score -> {
            assertThat(score.precision()).as(score.question()).isEqualTo(1.0);
            assertThat(score.recall()).as(score.question()).isEqualTo(1.0);
        });
        assertThat(scores.getLast().recall()).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void every_proposal_has_the_id_of_the_table() {
        assertThat(reading.obligations())
                .extracting(ProposedObligation::id)
                .containsExactlyElementsOf(expected.stream().map(Expected::id).toList());
    }

    @Test
    void what_the_text_does_not_give_is_not_given() {
        assertThat(reading.header().number()).isNull();
        assertThat(reading.header().issuedOn()).isNull();
        assertThat(reading.header().place()).isNull();
        assertThat(reading.header().orderingAuthority()).isEqualTo("Chủ tịch Ủy ban nhân dân tỉnh");
        assertThat(reading.header().signatoryPost()).isEqualTo("PHÓ CHỦ TỊCH");
        assertThat(reading.header().capacity()).isEqualTo(SigningCapacity.KT);
    }

    @Test
    void twenty_nine_common_obligations_bind_thirty_five_agencies_each() {
        List<ProposedObligation> common = reading.obligations().stream()
                .filter(proposal -> addressee(proposal).equals("ALL_HEADS"))
                .toList();
        assertThat(common)
                .hasSize(29)
                .allSatisfy(proposal -> assertThat(agencies(proposal)).hasSize(35));
    }

    @Test
    void every_named_agency_is_resolved() {
        assertThat(reading.obligations().stream()
                        .flatMap(proposal -> proposal.bound().parties().stream())
                        .filter(party -> party.addressees() == null))
                .hasSize(25)
                .allSatisfy(party -> assertThat(party.resolution()).isInstanceOf(Resolution.Agency.class));
    }

    private Score provisions() {
        Set<String> rows = expected.stream().map(Expected::provision).collect(Collectors.toSet());
        Set<String> found = reading.obligations().stream()
                .map(ProposedObligation::provision)
                .collect(Collectors.toSet());
        Set<String> right = new HashSet<>(found);
        right.retainAll(rows);
        return new Score("provision nodes", right.size(), found.size(), rows.size());
    }

    private Score score(String question, BiPredicate<Expected, ProposedObligation> same) {
        List<ProposedObligation> left = new ArrayList<>(reading.obligations());
        int right = 0;
        for (Expected row : expected) {
            var match = left.stream()
                    .filter(found -> found.quote().contains(row.anchor()))
                    .findFirst();
            match.ifPresent(left::remove);
            right += match.isPresent() && same.test(row, match.get()) ? 1 : 0;
        }
        return new Score(question, right, reading.obligations().size(), expected.size());
    }

    private Score deadlines() {
        Map<String, String> rows = expected.stream()
                .filter(row -> row.deadline().contains("15/12 (exclusive)"))
                .collect(Collectors.toMap(Expected::id, row -> "YEAR 12/15 exclusive true"));
        Map<String, String> found = reading.obligations().stream()
                .filter(proposal -> proposal.deadlines().stream().anyMatch(Deadline::hasDay))
                .collect(Collectors.toMap(
                        ProposedObligation::id,
                        proposal -> shown(proposal.deadlines().getFirst())));
        int right = (int) rows.entrySet().stream()
                .filter(row -> row.getValue().equals(found.get(row.getKey())))
                .count();
        return new Score("explicit deadline", right, found.size(), rows.size());
    }

    private static String shown(Deadline deadline) {
        return deadline instanceof Deadline.Recurring every
                ? every.every() + " " + every.month() + "/" + every.day() + " exclusive " + every.exclusive()
                : deadline.toString();
    }

    private static String addressee(ProposedObligation proposal) {
        if (proposal.bound().allHeads()) {
            return "ALL_HEADS";
        }
        return proposal.bound().parties().stream()
                .map(party -> party.addressees() == AddresseeClass.MEDIA ? "MEDIA" : id(party))
                .findFirst()
                .orElse("");
    }

    private static String id(Party party) {
        return party.resolution() instanceof Resolution.Agency agency ? agency.id() : party.asWritten();
    }

    private static List<String> agencies(ProposedObligation proposal) {
        Function<Party, List<String>> members =
                party -> party.resolution() instanceof Resolution.Members several ? several.ids() : List.of();
        return proposal.bound().parties().stream()
                .flatMap(party -> members.apply(party).stream())
                .toList();
    }

    /** The role column, normalised: what the bound party is, and the parties that the column names. */
    private static Set<String> roles(Expected row) {
        Set<String> roles = new TreeSet<>();
        addIf(roles, "LEAD", row.role().contains("LEAD"));
        addIf(roles, "ADVISE", row.role().contains("ADVISE"));
        addIf(roles, "RESPONSIBLE", row.role().contains("responsible"));
        addIf(roles, "PERSONAL", row.role().contains("personal"));
        addIf(roles, "COORDINATES RELATED_AGENCIES", row.role().contains("coordinate related"));
        addIf(roles, "COORDINATES So-NV", row.role().contains("coordinating: So-NV"));
        addIf(roles, "APPRAISES So-TC", row.role().contains("So-TC appraises"));
        addIf(roles, "RECEIVES_REPORT So-NV", row.role().contains("recipient So-NV"));
        return roles;
    }

    /** The superior who decides or is reported to follows from "tham mưu", "trình"; the column leaves it out. */
    private static Set<String> roles(ProposedObligation found) {
        Set<String> roles = new TreeSet<>();
        found.roles().forEach(role -> roles.add(role.name()));
        for (Involvement other : found.others()) {
            boolean superior =
                    other.part() == Part.DECIDES || other.party().asWritten().contains("UBND tỉnh");
            String who = other.party().addressees() == null
                    ? id(other.party())
                    : other.party().addressees().name();
            addIf(roles, other.part() + " " + who, !superior);
        }
        return roles;
    }

    private static void addIf(Set<String> to, String value, boolean holds) {
        if (holds) {
            to.add(value);
        }
    }
}
