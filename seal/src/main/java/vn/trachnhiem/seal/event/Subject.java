package vn.trachnhiem.seal.event;

/**
 * Whom or what an event happened to, and its place in that subject's own history.
 *
 * @param sequence from 0
 */
public record Subject(String id, long sequence) {}
