/** The ledger on an Axon Server, which keeps its events and routes its messages. */
@NullMarked
package vn.trachnhiem.app.axonserver;

import org.jspecify.annotations.NullMarked;
