package vn.trachnhiem.query.reading.proposal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.Involvement;
import vn.trachnhiem.shared.reading.Involvement.Part;
import vn.trachnhiem.shared.reading.Role;
import vn.trachnhiem.shared.reading.Why;

/** Reads roles from a predicate. What stands in a purpose ("để tổng hợp, báo cáo …") is another's later work. */
final class RoleReader {

    private static final Pattern LEAD = Pattern.compile(
            "(?<!cơ quan )(?<!đơn vị )chủ trì(?!\\p{L})|(?:là|làm) (?:cơ quan |đơn vị )?đầu mối|chịu trách nhiệm chính");
    private static final Pattern ADVISE = Pattern.compile("(?<!cơ quan )(?<!đơn vị )(?<!công tác )tham mưu(?!\\p{L})");
    private static final Pattern STARTS_COORDINATING =
            Pattern.compile("(?:(?:có trách nhiệm|phải|chủ động|tích cực|thường xuyên|cần|,)\\s*)*phối hợp");
    private static final Pattern STARTS_APPRAISING =
            Pattern.compile("(?:(?:có trách nhiệm|phải|chủ động|kịp thời|tổ chức|cần)\\s+)*(?:thẩm định|thẩm tra)");
    private static final Pattern PERSONAL =
            Pattern.compile("(?<!\\p{L})trực tiếp (?:lãnh đạo|chỉ đạo|phụ trách|kiểm tra|tiếp|điều hành|ký|theo dõi)"
                    + "|chịu trách nhiệm (?:toàn diện|cá nhân|trực tiếp|trước)|trách nhiệm cá nhân");
    private static final Pattern PURPOSE = Pattern.compile("[\\s,](?:để|nhằm|làm cơ sở|làm căn cứ)\\s");

    private final FoldedText text;
    private final InvolvementReader involvements;

    RoleReader(FoldedText text, InvolvementReader involvements) {
        this.text = text;
        this.involvements = involvements;
    }

    Roles read(int predicate, int end, boolean headed) {
        int main = mainEnd(predicate, end);
        List<Involvement> others = new ArrayList<>(involvements.read(predicate, main));
        Set<Role> own = EnumSet.noneOf(Role.class);
        Set<Why> why = EnumSet.noneOf(Why.class);
        mark(own, why, LEAD, predicate, main, Role.LEAD, Why.LEAD_WORD);
        mark(own, why, ADVISE, predicate, main, Role.ADVISE, Why.ADVISE_WORD);
        if (own.isEmpty() && starts(STARTS_COORDINATING, predicate, main)) {
            own.add(Role.COORDINATE);
            others = led(others);
        }
        if (own.isEmpty() && starts(STARTS_APPRAISING, predicate, main)) {
            own.add(Role.APPRAISE);
            why.add(Why.APPRAISE_WORD);
        }
        if (own.isEmpty()) {
            own.add(Role.RESPONSIBLE);
        }
        if (headed) {
            mark(own, why, PERSONAL, predicate, end, Role.PERSONAL, Why.PERSONAL_WORD);
        }
        noteCoordinators(others, why);
        return new Roles(own, others, why);
    }

    private void mark(Set<Role> own, Set<Why> why, Pattern words, int from, int to, Role role, Why reason) {
        if (words.matcher(text.folded()).region(from, to).find()) {
            own.add(role);
            why.add(reason);
        }
    }

    private boolean starts(Pattern words, int from, int to) {
        return words.matcher(text.folded()).region(from, to).lookingAt();
    }

    /** Where the party itself only coordinates, the one it coordinates with leads. */
    private static List<Involvement> led(List<Involvement> others) {
        return others.stream()
                .map(other -> other.part() == Part.COORDINATES && other.party().addressees() == null
                        ? new Involvement(Part.LEADS, other.party())
                        : other)
                .toList();
    }

    private static void noteCoordinators(List<Involvement> others, Set<Why> why) {
        for (Involvement other : others) {
            if (other.part() == Part.COORDINATES) {
                boolean named = other.party().addressees() == null;
                why.add(named ? Why.COORDINATORS_NAMED : Why.COORDINATORS_UNNAMED);
            }
        }
    }

    private int mainEnd(int predicate, int end) {
        var purpose = PURPOSE.matcher(text.folded()).region(predicate, end);
        return purpose.find() ? purpose.start() : end;
    }
}
