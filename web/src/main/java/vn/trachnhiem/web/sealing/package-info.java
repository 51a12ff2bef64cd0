/** The seal for everyone: the transparency log at its public addresses, how far the ledger is sealed, and receipts to take away. */
@NullMarked
package vn.trachnhiem.web.sealing;

import org.jspecify.annotations.NullMarked;
