/** The data folder of one ledger. */
@NullMarked
package vn.trachnhiem.app.folder;

import org.jspecify.annotations.NullMarked;
