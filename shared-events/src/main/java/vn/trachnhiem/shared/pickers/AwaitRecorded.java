package vn.trachnhiem.shared.pickers;

import java.util.List;

/**
 * Waits, at most two seconds, until the read side knows these events; answers whether it does.
 */
public record AwaitRecorded(List<String> eventIds) {}
