package vn.trachnhiem.broken.app;

import org.axonframework.serialization.xml.XStreamSerializer;

/** Breaks: XStream is never used. */
record SerialisesWithXStream(XStreamSerializer held) {}
