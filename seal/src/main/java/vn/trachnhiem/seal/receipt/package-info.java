/** A receipt: the one file that proves one event to anyone who has the log's public key. */
@NullMarked
package vn.trachnhiem.seal.receipt;

import org.jspecify.annotations.NullMarked;
