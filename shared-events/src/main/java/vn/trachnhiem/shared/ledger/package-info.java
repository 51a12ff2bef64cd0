/** What the ledger says of itself. */
@NullMarked
package vn.trachnhiem.shared.ledger;

import org.jspecify.annotations.NullMarked;
