package vn.trachnhiem.shared.operations;

/** Asks how far the processors are and what stopped; answered with {@link Operations}. */
public record AskOperations() {}
