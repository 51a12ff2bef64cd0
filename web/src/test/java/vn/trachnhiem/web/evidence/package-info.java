/** Files in and out. */
@NullMarked
package vn.trachnhiem.web.evidence;

import org.jspecify.annotations.NullMarked;
