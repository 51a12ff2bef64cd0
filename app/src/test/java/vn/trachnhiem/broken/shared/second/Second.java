package vn.trachnhiem.broken.shared.second;

import org.jspecify.annotations.Nullable;
import vn.trachnhiem.broken.shared.first.First;

/** Breaks: the two packages know each other. */
public record Second(@Nullable First first) {}
