package vn.trachnhiem.seal.audit;

/** One part of the evidence, asked for one place after another from 0 on. */
interface Voice {
    Statement at(long index);

    /** What to call a place where this part is the one that is wrong. */
    Difference.Kind whenWrong();
}
