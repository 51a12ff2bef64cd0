/** Files in and out: evidence is taken with the type found in its content, and given back as a download. */
@NullMarked
package vn.trachnhiem.web.evidence;

import org.jspecify.annotations.NullMarked;
