/** Dates as they are typed. */
@NullMarked
package vn.trachnhiem.web.asking;

import org.jspecify.annotations.NullMarked;
