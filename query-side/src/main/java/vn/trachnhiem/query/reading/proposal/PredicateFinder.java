package vn.trachnhiem.query.reading.proposal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trachnhiem.query.reading.register.Run;
import vn.trachnhiem.query.reading.words.FoldedText;

/** Finds where, after those who are to act, the words begin that say what they are to do. */
record PredicateFinder(FoldedText text) {

    private static final Pattern ASIDE =
            Pattern.compile("\\s*,?\\s*(?:theo(?! dõi)|căn cứ|trên cơ sở|trong phạm vi|với chức năng|tùy)(?!\\p{L})");
    private static final Pattern ASIDE_END = Pattern.compile(
            ",\\s+|(?<=được giao|nhiệm vụ|phân công|hiện hành|quy định|thực tế|quản lý|đơn vị|địa phương)\\s+");
    /** "UBND các xã nơi có điểm du lịch có trách nhiệm …": words that say which ones. */
    private static final Pattern MODAL = Pattern.compile(
            "\\s(?:nơi|mà|được|thuộc|có|trên|đang|đã|tại|trong)\\s[^,;:.]{0,90}?\\s(?=có trách nhiệm|chịu trách nhiệm)");

    private static final int LONGEST_ASIDE = 220;

    /** Where the verb begins, behind "theo chức năng, nhiệm vụ được giao, …" where that stands between. */
    int after(Run run, int end) {
        Matcher aside = over(ASIDE, run.end(), end);
        if (aside.lookingAt()) {
            Matcher pause = over(ASIDE_END, aside.end(), Math.min(end, aside.end() + LONGEST_ASIDE));
            while (pause.find()) {
                if (Predicates.begins(text, pause.end(), end)) {
                    return pause.end();
                }
            }
        }
        Matcher modal = over(MODAL, run.end(), Math.min(end, run.end() + LONGEST_ASIDE));
        int at = modal.lookingAt() ? modal.end() : run.end();
        while (at < end && " ,:\n".indexOf(text.folded().charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private Matcher over(Pattern pattern, int from, int to) {
        return pattern.matcher(text.folded()).region(Math.min(from, to), to);
    }
}
