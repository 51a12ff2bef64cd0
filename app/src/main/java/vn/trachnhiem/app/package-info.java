/** One runnable jar: wiring, roles, the embedded database, the command line. */
@NullMarked
package vn.trachnhiem.app;

import org.jspecify.annotations.NullMarked;
