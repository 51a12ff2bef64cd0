package vn.trachnhiem.app.observing;

import ch.qos.logback.classic.encoder.JsonEncoder;

/** One JSON object a line: time, level, thread, logger, the correlation id, the message as it reads, and a failure with its stack. */
public final class JsonLines extends JsonEncoder {
    public JsonLines() {
        setWithSequenceNumber(false);
        setWithNanoseconds(false);
        setWithContext(false);
        setWithFormattedMessage(true);
        setWithMessage(false);
        setWithArguments(false);
        setWithMarkers(false);
        setWithKVPList(false);
    }
}
