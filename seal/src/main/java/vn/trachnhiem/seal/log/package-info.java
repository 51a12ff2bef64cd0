/** What a reader of the log holds: trusted checkpoints, proofs in a file, and the policy that says whom to trust. */
@NullMarked
package vn.trachnhiem.seal.log;

import org.jspecify.annotations.NullMarked;
