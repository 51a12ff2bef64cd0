/** From a source text to its head, its tree of provisions and its foot. */
@NullMarked
package vn.trachnhiem.query.reading.structure;

import org.jspecify.annotations.NullMarked;
