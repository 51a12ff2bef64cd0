/** What the ledger commits to: the canonical bytes of an event, its salt and its log entry. */
@NullMarked
package vn.trachnhiem.seal.event;

import org.jspecify.annotations.NullMarked;
