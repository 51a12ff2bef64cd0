/** Tests of what the ledger does by itself. */
@NullMarked
package vn.trachnhiem.command.automation;

import org.jspecify.annotations.NullMarked;
