/** Which parts run in which role. */
@NullMarked
package vn.trachnhiem.app.wiring;

import org.jspecify.annotations.NullMarked;
