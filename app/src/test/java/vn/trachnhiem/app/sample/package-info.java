/** Whether the sample's story holds together, and whether the ledger takes it. */
@NullMarked
package vn.trachnhiem.app.sample;

import org.jspecify.annotations.NullMarked;
