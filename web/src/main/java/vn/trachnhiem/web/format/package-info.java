/** How dates, numbers, names and closed sets are written for people. */
@NullMarked
package vn.trachnhiem.web.format;

import org.jspecify.annotations.NullMarked;
