/** Sample trees, keys and ledgers for the tests, and the public test vectors. */
@NullMarked
package vn.trachnhiem.seal.sample;

import org.jspecify.annotations.NullMarked;
