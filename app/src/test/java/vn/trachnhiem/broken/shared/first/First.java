package vn.trachnhiem.broken.shared.first;

import org.jspecify.annotations.Nullable;
import vn.trachnhiem.broken.shared.second.Second;

/** Breaks: the two packages know each other. */
public record First(@Nullable Second second) {}
