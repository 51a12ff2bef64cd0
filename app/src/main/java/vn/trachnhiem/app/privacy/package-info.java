/** Personal fields under one key per person, kept apart from the ledger. */
@NullMarked
package vn.trachnhiem.app.privacy;

import org.jspecify.annotations.NullMarked;
