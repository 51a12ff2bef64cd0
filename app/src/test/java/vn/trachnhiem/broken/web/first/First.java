package vn.trachnhiem.broken.web.first;

import org.jspecify.annotations.Nullable;
import vn.trachnhiem.broken.web.second.Second;

/** Breaks: the two packages know each other. */
public record First(@Nullable Second second) {}
