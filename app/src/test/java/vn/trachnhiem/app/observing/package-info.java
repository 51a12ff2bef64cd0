/** What is seen of the ledger, without one. */
@NullMarked
package vn.trachnhiem.app.observing;

import org.jspecify.annotations.NullMarked;
