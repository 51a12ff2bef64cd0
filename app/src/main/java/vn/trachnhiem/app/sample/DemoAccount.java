package vn.trachnhiem.app.sample;

import vn.trachnhiem.shared.Actor;

/**
 * An account of the demo.
 *
 * @param part who it is in the story, in words for people
 */
public record DemoAccount(String username, Actor actor, String part) {}
