package vn.trachnhiem.query.reading.register;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trachnhiem.query.reading.words.FoldedText;

/** Words that begin a name only by what stands beside them: a capital, "các", a comma. */
record NameStarts(FoldedText text, int limit, NameWalk walk) {

    private static final Pattern BODY = Pattern.compile(
            "(?:ubnd |ủy ban nhân dân )?(?:báo|huyện|thành phố|thị xã|xã|phường" + "|thị trấn|đặc khu|tỉnh)(?!\\p{L})");
    private static final Pattern COMMON_BODY =
            Pattern.compile("(?:bộ|đài|cổng|vụ|viện|hội|trường|ban|phòng|đoàn|tổ|đội|cục|chi cục|lực lượng) ");
    private static final List<String> COMMITTEES = List.of("ubnd ", "ủy ban nhân dân ");

    /** "Sở, ban, ngành" needs no "các". */
    boolean departments(int at) {
        return text.folded().startsWith("sở, ", at);
    }

    /** "Báo Bình Sơn", "huyện Tân Lập": a common word that only capitals make a name; where the name ends, or -1. */
    int properName(int at) {
        Matcher body = BODY.matcher(text.folded()).region(at, limit);
        if (!body.lookingAt() || PartyWords.VERBS.startsAt(text, at, limit)) {
            return -1;
        }
        int end = walk.capitals(body.end());
        return end > body.end() ? walk.bracket(end) : -1;
    }

    /** "Bộ Nội vụ", "Hội Luật gia": a common word that the capital after it makes a name. */
    boolean commonBody(int at) {
        Matcher body = COMMON_BODY.matcher(text.folded()).region(at, limit);
        return body.lookingAt() && text.capitalAt(body.end()) && !PartyWords.VERBS.startsAt(text, at, limit);
    }

    /** "các đồng chí Giám đốc Sở": no name follows. */
    boolean onlyDepartment(int from, int at) {
        boolean several = text.folded().substring(from, at).contains("các ");
        int end = at + "sở".length();
        boolean alone = end >= limit || ",;".indexOf(text.folded().charAt(end)) >= 0;
        return several && alone && text.folded().startsWith("sở", at);
    }

    boolean committees(int at) {
        return COMMITTEES.stream()
                .anyMatch(word -> text.folded().startsWith(word + "các ", at)
                        || text.folded().startsWith(word + "cấp ", at)
                        || text.folded().startsWith(word + "huyện, thành phố", at)
                        || text.folded().startsWith(word + "xã, phường", at)
                        || text.folded().startsWith(word + "xã, thị trấn", at));
    }
}
