/** Acts of the ledger itself that were refused: what stands still because of them, and how it goes on (ADR 0013). */
@NullMarked
package vn.trachnhiem.app.automation;

import org.jspecify.annotations.NullMarked;
