/** Files of evidence, each content stored once under its hash. */
@NullMarked
package vn.trachnhiem.app.evidence;

import org.jspecify.annotations.NullMarked;
