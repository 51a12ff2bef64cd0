/** How the ledger's own machinery is, for those who run, audit and inspect it. */
@NullMarked
package vn.trachnhiem.web.operations;

import org.jspecify.annotations.NullMarked;
