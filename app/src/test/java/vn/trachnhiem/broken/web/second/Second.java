package vn.trachnhiem.broken.web.second;

import org.jspecify.annotations.Nullable;
import vn.trachnhiem.broken.web.first.First;

/** Breaks: the two packages know each other. */
public record Second(@Nullable First first) {}
