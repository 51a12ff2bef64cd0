/** Registers: rows folded from events and versioned by ledger position, so that what the ledger knew on a past day is one indexed query. */
@NullMarked
package vn.trachnhiem.query.register;

import org.jspecify.annotations.NullMarked;
