/** Measures the event store beside Axon's stock engines: same server, same payload, rounds alternating. */
@NullMarked
package vn.trachnhiem.bench;

import org.jspecify.annotations.NullMarked;
