/** The Merkle tree of RFC 6962: hashes, growing roots, proofs and the checks of proofs. */
@NullMarked
package vn.trachnhiem.seal.merkle;

import org.jspecify.annotations.NullMarked;
