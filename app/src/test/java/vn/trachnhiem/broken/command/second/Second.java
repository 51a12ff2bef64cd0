package vn.trachnhiem.broken.command.second;

import org.jspecify.annotations.Nullable;
import vn.trachnhiem.broken.command.first.First;

/** Breaks: the two packages know each other. */
public record Second(@Nullable First first) {}
