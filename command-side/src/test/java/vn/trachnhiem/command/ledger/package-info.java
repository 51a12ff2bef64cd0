/** Tests of what the ledger says of itself. */
@NullMarked
package vn.trachnhiem.command.ledger;

import org.jspecify.annotations.NullMarked;
