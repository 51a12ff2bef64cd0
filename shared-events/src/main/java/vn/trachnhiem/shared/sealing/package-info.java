/** The seal as everyone may see it: checkpoint, tiles, and how far it reaches; and receipts for those who may read the event. */
@NullMarked
package vn.trachnhiem.shared.sealing;

import org.jspecify.annotations.NullMarked;
