package vn.trachnhiem.broken.app.util;

/** Breaks: the package is named for nothing. */
final class LeftOvers {}
