package vn.trachnhiem.seal.audit;

import vn.trachnhiem.seal.event.EventRecord;
import vn.trachnhiem.seal.reading.Bytes;

/**
 * An event as the store holds it, with the salt that is kept beside it. Where the store joins the two by the event's id, a
 * deleted or inserted event is named as such; where by its place, only as a changed one.
 *
 * @param salt as stored; not trusted to be one
 */
public record StoredEvent(EventRecord event, Bytes salt) implements KeptEvent {}
