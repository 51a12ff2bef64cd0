/** The formats and the order of names. */
@NullMarked
package vn.trachnhiem.web.format;

import org.jspecify.annotations.NullMarked;
