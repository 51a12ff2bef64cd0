/** The ledger on an Axon Server: a stand-in within the build, or a real one. */
@NullMarked
package vn.trachnhiem.app.axonserver;

import org.jspecify.annotations.NullMarked;
