package vn.trachnhiem.app.wiring;

/** The name under which this process claims the work of processors; a restarted single process takes its own claims up again at once. */
public record NodeName(String value) {}
