package vn.trachnhiem.broken.app.unmarked;

/** Breaks: its package has no package-info. */
final class Unmarked {}
