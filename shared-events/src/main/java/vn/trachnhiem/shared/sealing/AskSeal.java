package vn.trachnhiem.shared.sealing;

/** Asks how far the ledger is sealed. */
public record AskSeal() {}
