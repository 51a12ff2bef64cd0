package vn.trachnhiem.shared.sealing;

/** Asks for the receipt of an event; there is none before the event is sealed. */
public record AskReceipt(String eventId) {}
