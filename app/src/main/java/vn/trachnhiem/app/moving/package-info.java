/** Moving a whole ledger: into a folder of plain files, and from there into an empty place. */
@NullMarked
package vn.trachnhiem.app.moving;

import org.jspecify.annotations.NullMarked;
