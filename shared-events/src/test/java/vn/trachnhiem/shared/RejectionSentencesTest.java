package vn.trachnhiem.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RejectionSentencesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

    static Stream<Rejection> rejections() {
        return Language.typesOf(Rejection.class).stream()
                .flatMap(type -> Arrays.stream(Objects.requireNonNull(type.getEnumConstants())));
    }

    @Test
    void every_rejection_is_one_of_a_closed_set() {
        assertThat(Language.typesOf(Rejection.class)).isNotEmpty().allMatch(Class::isEnum);
    }

    @Test
    void keys_are_unique() {
        assertThat(rejections().map(Rejection::key)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rejections")
    void a_key_names_its_subject_and_a_status_tells_the_kind(Rejection rejection) {
        assertThat(rejection.key()).matches("[a-z]+\\.[a-z]+(-[a-z]+)*");
        assertThat(rejection.status()).isIn(403, 404, 409, 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void there_is_a_sentence_for_every_rejection_and_no_other(String language) throws IOException {
        assertThat(keys(language))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        rejections().map(Rejection::key).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void a_sentence_can_be_formatted_and_is_one(String language) throws IOException {
        sentences(language).forEach((key, pattern) -> {
            assertThat(pattern).as(key).matches("\\S.*[.?]");
            assertThat(pattern.replace("''", "")).as(key).doesNotContain("'");
            assertThat(new MessageFormat(pattern).format(new Object[] {"A"}))
                    .as(key)
                    .doesNotContain("{", "}");
        });
    }

    @Test
    void both_languages_name_the_same_values() throws IOException {
        Map<String, String> english = sentences("en");
        sentences("vi")
                .forEach((key, pattern) -> assertThat(places(pattern))
                        .as(key)
                        .isEqualTo(places(Objects.requireNonNull(english.get(key)))));
    }

    @Test
    void a_refusal_speaks_the_language_of_the_reader() {
        Refusal refusal = new Refusal("directive.not-covered", 409, List.of("1.a, 2"));
        assertThat(refusal.sentence(Locale.of("vi"))).isEqualTo("Còn điều khoản chưa được đọc: 1.a, 2.");
        assertThat(refusal.sentence(Locale.ENGLISH)).isEqualTo("Provisions not yet read: 1.a, 2.");
    }

    private static Set<String> places(String pattern) {
        return PLACE.matcher(pattern).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static List<String> keys(String language) throws IOException {
        return lines(language).map(line -> line.substring(0, line.indexOf('='))).toList();
    }

    private static Map<String, String> sentences(String language) throws IOException {
        Map<String, String> sentences = new TreeMap<>();
        lines(language)
                .forEach(line ->
                        sentences.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return sentences;
    }

    /** The lines as written, since a bundle hides a key that stands twice. */
    private static Stream<String> lines(String language) throws IOException {
        String bundle = "rejections_" + language + ".properties";
        try (InputStream in = Objects.requireNonNull(Rejection.class.getResourceAsStream(bundle))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        }
    }
}
