/** The tree as C2SP tlog-tiles keeps it: tiles, entry bundles, growth, and proofs read from tiles. */
@NullMarked
package vn.trachnhiem.seal.tile;

import org.jspecify.annotations.NullMarked;
