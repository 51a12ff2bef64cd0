package vn.trachnhiem.broken.command;

import vn.trachnhiem.broken.query.AsksCommand;

/** Breaks: the command side does not ask the query side. */
record AsksQuery(AsksCommand held) {}
