package vn.trachnhiem.broken.web;

import org.axonframework.eventsourcing.eventstore.EventStore;

/** Breaks: the web does not read the event store. */
record WebWithEventStore(EventStore held) {}
