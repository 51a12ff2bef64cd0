package vn.trachnhiem.broken.seal.second;

import org.jspecify.annotations.Nullable;
import vn.trachnhiem.broken.seal.first.First;

/** Breaks: the two packages know each other. */
public record Second(@Nullable First first) {}
