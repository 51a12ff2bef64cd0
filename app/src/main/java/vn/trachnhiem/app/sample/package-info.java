/** The sample province: a story of four years, told to the ledger through the same commands that people use. */
@NullMarked
package vn.trachnhiem.app.sample;

import org.jspecify.annotations.NullMarked;
