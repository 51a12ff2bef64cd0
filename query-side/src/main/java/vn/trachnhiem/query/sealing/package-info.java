/** The seal: makes every event an entry of the transparency log, signs checkpoints, and audits the history against them. */
@NullMarked
package vn.trachnhiem.query.sealing;

import org.jspecify.annotations.NullMarked;
