package vn.trachnhiem.broken.seal.first;

import org.jspecify.annotations.Nullable;
import vn.trachnhiem.broken.seal.second.Second;

/** Breaks: the two packages know each other. */
public record First(@Nullable Second second) {}
