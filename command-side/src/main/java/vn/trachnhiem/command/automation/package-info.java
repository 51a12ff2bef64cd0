/** Carries what one subject decided to another, as acts of the ledger itself; holds no rule. */
@NullMarked
package vn.trachnhiem.command.automation;

import org.jspecify.annotations.NullMarked;
