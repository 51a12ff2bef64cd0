package vn.trachnhiem.shared.task;

import vn.trachnhiem.shared.identity.DirectiveId;

/**
 * Where a task comes from.
 *
 * @param obligation label of the obligation in the directive
 * @param provision path of the provision
 * @param quote the words of the provision that are relied on
 */
public record Origin(DirectiveId directive, String obligation, String provision, String quote) {}
