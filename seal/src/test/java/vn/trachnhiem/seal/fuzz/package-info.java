/** Rubbish and mutations for every parser, and random trees against the definition. */
@NullMarked
package vn.trachnhiem.seal.fuzz;

import org.jspecify.annotations.NullMarked;
