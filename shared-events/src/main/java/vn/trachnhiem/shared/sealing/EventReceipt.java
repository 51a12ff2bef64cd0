package vn.trachnhiem.shared.sealing;

/**
 * Proves one event to anyone who has the log's public key.
 *
 * @param index the event's place in the log
 * @param size entries of the checkpoint that it is proved against
 * @param file the receipt
 */
public record EventReceipt(long index, long size, String file) {}
