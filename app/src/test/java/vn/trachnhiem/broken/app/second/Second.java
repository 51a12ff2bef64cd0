package vn.trachnhiem.broken.app.second;

import org.jspecify.annotations.Nullable;
import vn.trachnhiem.broken.app.first.First;

/** Breaks: the two packages know each other. */
public record Second(@Nullable First first) {}
