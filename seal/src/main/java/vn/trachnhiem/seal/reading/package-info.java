/** How bytes that nobody vouches for become values, or a fault in words. */
@NullMarked
package vn.trachnhiem.seal.reading;

import org.jspecify.annotations.NullMarked;
