package vn.trachnhiem.broken.query.second;

import org.jspecify.annotations.Nullable;
import vn.trachnhiem.broken.query.first.First;

/** Breaks: the two packages know each other. */
public record Second(@Nullable First first) {}
