/** The rules by which a witness cosigns a log's checkpoint (C2SP tlog-witness), without HTTP or storage. */
@NullMarked
package vn.trachnhiem.seal.witness;

import org.jspecify.annotations.NullMarked;
