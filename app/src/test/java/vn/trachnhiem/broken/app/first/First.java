package vn.trachnhiem.broken.app.first;

import org.jspecify.annotations.Nullable;
import vn.trachnhiem.broken.app.second.Second;

/** Breaks: the two packages know each other. */
public record First(@Nullable Second second) {}
