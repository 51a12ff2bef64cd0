package vn.trachnhiem.broken.command.first;

import org.jspecify.annotations.Nullable;
import vn.trachnhiem.broken.command.second.Second;

/** Breaks: the two packages know each other. */
public record First(@Nullable Second second) {}
