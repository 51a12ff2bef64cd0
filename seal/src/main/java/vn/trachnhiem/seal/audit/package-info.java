/** Checks a whole ledger against its checkpoint and says where the first difference is. */
@NullMarked
package vn.trachnhiem.seal.audit;

import org.jspecify.annotations.NullMarked;
