package vn.trachnhiem.query.sealing;

import vn.trachnhiem.seal.reading.Bytes;

/**
 * An event's payload as its store holds it: no object, no upcaster between.
 *
 * @param name the wire name
 * @param version the wire version; empty where the store holds none
 * @param bytes JSON as stored
 */
public record StoredPayload(String name, String version, Bytes bytes) {}
