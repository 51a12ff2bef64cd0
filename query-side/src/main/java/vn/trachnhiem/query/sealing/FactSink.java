package vn.trachnhiem.query.sealing;

import java.util.List;
import vn.trachnhiem.seal.history.HistoryItem;

/** Where the events of a ledger go that moves, whichever store that is. */
public interface FactSink {
    /** How many events the store holds. */
    long size();

    /** Puts events behind those it holds, as they were recorded: all of them or none, and durable when this returns. */
    void append(List<HistoryItem.Event> events);
}
