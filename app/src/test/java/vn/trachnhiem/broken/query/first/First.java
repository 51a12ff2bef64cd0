package vn.trachnhiem.broken.query.first;

import org.jspecify.annotations.Nullable;
import vn.trachnhiem.broken.query.second.Second;

/** Breaks: the two packages know each other. */
public record First(@Nullable Second second) {}
