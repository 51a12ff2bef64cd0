/** The language that the command side, the query side and the web speak with one another. */
@NullMarked
package vn.trachnhiem.shared;

import org.jspecify.annotations.NullMarked;
