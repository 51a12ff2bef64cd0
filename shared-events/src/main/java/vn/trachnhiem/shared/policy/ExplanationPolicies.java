package vn.trachnhiem.shared.policy;

import java.time.LocalDate;

/** Limits of an explanation on request (giải trình, NĐ 59/2019/NĐ-CP). In an inspection the request itself sets the limit. */
public record ExplanationPolicies(PolicyBook book) {

    public Answer<Limit> noticeWithin(LocalDate on) {
        return book.limit(PolicyKey.EXPLANATION_NOTICE_WITHIN, on);
    }

    public Answer<Limit> answerWithin(LocalDate on) {
        return book.limit(PolicyKey.EXPLANATION_ANSWER_WITHIN, on);
    }

    public Answer<Limit> extension(LocalDate on) {
        return book.limit(PolicyKey.EXPLANATION_EXTENSION, on);
    }

    public Answer<Integer> extensionsMax(LocalDate on) {
        return book.amount(PolicyKey.EXPLANATION_EXTENSIONS_MAX, on);
    }
}
