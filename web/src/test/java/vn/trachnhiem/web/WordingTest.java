package vn.trachnhiem.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.WireNames;
import vn.trachnhiem.shared.agency.AgencyKind;
import vn.trachnhiem.shared.agency.TenureEnd;
import vn.trachnhiem.shared.agency.TenureKind;
import vn.trachnhiem.shared.answer.DutyKind;
import vn.trachnhiem.shared.answer.TimeStatus;
import vn.trachnhiem.shared.directive.AddresseeClass;
import vn.trachnhiem.shared.directive.DocumentType;
import vn.trachnhiem.shared.directive.ObligationRole;
import vn.trachnhiem.shared.directive.ReformArea;
import vn.trachnhiem.shared.directives.Directives;
import vn.trachnhiem.shared.inspection.ExplanationOutcome;
import vn.trachnhiem.shared.person.Honorific;
import vn.trachnhiem.shared.reading.Confidence;
import vn.trachnhiem.shared.reading.Why;
import vn.trachnhiem.shared.task.TaskRole;
import vn.trachnhiem.shared.trail.LateShare;
import vn.trachnhiem.web.accountbook.AccountChange;
import vn.trachnhiem.web.accountbook.Outcome;
import vn.trachnhiem.web.heads.HeadOrder;
import vn.trachnhiem.web.offices.OfficeAct;
import vn.trachnhiem.web.signin.Standing;
import vn.trachnhiem.web.taskhistory.TaskAct;
import vn.trachnhiem.web.trail.DutyFilter;
import vn.trachnhiem.web.trail.Story;

class WordingTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Properties VIETNAMESE = bundle("vi");
    private static final Properties ENGLISH = bundle("en");
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)[(}]");
    private static final Pattern KEY_IN_CODE =
            Pattern.compile("\\bsay\\(\\s*\"([^\"]+)\"|refuse\\([^,]+, \"([^\"]+)\"");
    private static final Pattern ACCENTED = Pattern.compile("[ăâđêôơưĂÂĐÊÔƠƯà-ỹ]");
    private static final Pattern COMMENT_OR_EXPRESSION = Pattern.compile("(?s)<!--.*?-->|\\$\\{[^}]*}");

    @Test
    void both_languages_say_the_same_things() {
        assertThat(new TreeSet<>(ENGLISH.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(VIETNAMESE.stringPropertyNames()));
        assertThat(VIETNAMESE.stringPropertyNames()).allSatisfy(key -> {
            assertThat(VIETNAMESE.getProperty(key)).isNotBlank();
            assertThat(holes(ENGLISH.getProperty(key))).isSubsetOf(holes(VIETNAMESE.getProperty(key)));
        });
    }

    @Test
    void every_message_that_a_template_or_the_code_asks_for_is_there() {
        Stream<String> asked = Stream.concat(
                files(RESOURCES.resolve("templates"), ".html").flatMap(text -> keys(KEY_IN_TEMPLATE, text)),
                files(Path.of("src/main/java"), ".java").flatMap(text -> keys(KEY_IN_CODE, text)));
        assertThat(asked).allSatisfy(key -> assertThat(VIETNAMESE).containsKey(key));
    }

    @Test
    void every_constant_that_pages_show_has_its_words() {
        Stream<Enum<?>> shown = Stream.of(
                        AgencyKind.values(),
                        TimeStatus.values(),
                        DutyKind.values(),
                        TaskRole.values(),
                        Honorific.values(),
                        LateShare.Holder.values(),
                        Capacity.values(),
                        ReformArea.values(),
                        DocumentType.values(),
                        ObligationRole.values(),
                        AddresseeClass.values(),
                        Directives.Stage.values(),
                        ExplanationOutcome.values(),
                        Confidence.values(),
                        HeadOrder.values(),
                        TenureKind.values(),
                        TenureEnd.values(),
                        Standing.values())
                .flatMap(Arrays::stream);
        assertThat(shown)
                .allSatisfy(each -> assertThat(VIETNAMESE)
                        .containsKey(each.getDeclaringClass().getSimpleName() + "." + each.name()));
        assertThat(Role.values())
                .filteredOn(role -> role != Role.LEDGER)
                .allSatisfy(role -> assertThat(VIETNAMESE).containsKey("Role." + role));
        assertThat(Outcome.Reason.values())
                .allSatisfy(reason -> assertThat(VIETNAMESE).containsKey("account." + reason));
        assertThat(AccountChange.Kind.values())
                .allSatisfy(kind -> assertThat(VIETNAMESE).containsKey("account.change." + kind));
        assertThat(OfficeAct.values())
                .allSatisfy(act ->
                        assertThat(VIETNAMESE).containsKeys("office.act." + act, "office.act." + act + ".follows"));
        assertThat(Why.values()).allSatisfy(why -> assertThat(VIETNAMESE).containsKey(why.key()));
        assertThat(TaskAct.values())
                .allSatisfy(act -> assertThat(VIETNAMESE)
                        .containsKeys("act." + act, "act." + act + ".follows", "act." + act + ".who"));
        assertThat(DutyFilter.values())
                .allSatisfy(each -> assertThat(VIETNAMESE).containsKey("table.filter." + each));
        assertThat(Story.Kind.values())
                .allSatisfy(each -> assertThat(VIETNAMESE).containsKey("timeline.kind." + each));
    }

    @Test
    void every_event_can_be_told_as_a_sentence() {
        assertThat(WireNames.all().map(type -> "event." + WireNames.of(type).value()))
                .allSatisfy(key -> assertThat(VIETNAMESE).containsKey(key));
    }

    @Test
    void no_template_speaks_past_the_bundle() {
        assertThat(files(RESOURCES.resolve("templates"), ".html"))
                .allSatisfy(
                        text -> assertThat(COMMENT_OR_EXPRESSION.matcher(text).replaceAll(""))
                                .doesNotContainPattern(ACCENTED));
    }

    @Test
    void the_words_that_are_never_used_are_not_used() {
        for (String never : List.of("Xóa", "Vi phạm", "Lỗi hệ thống", "Thành công", "!")) {
            assertThat(VIETNAMESE.values()).noneMatch(said -> said.toString().contains(never));
        }
    }

    private static Set<String> holes(String message) {
        return new TreeSet<>(Pattern.compile("\\{\\w+}")
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .toList());
    }

    private static Stream<String> keys(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(key -> !key.endsWith("."));
    }

    private static Stream<String> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(ending)).map(WordingTest::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties bundle(String language) {
        Path path = RESOURCES.resolve(String.format(Locale.ROOT, "vn/trachnhiem/web/messages_%s.properties", language));
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            bundle.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }
}
