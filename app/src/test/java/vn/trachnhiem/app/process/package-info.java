/** The process as the person at the keyboard meets it: started, killed, told to stop, refused. */
@NullMarked
package vn.trachnhiem.app.process;

import org.jspecify.annotations.NullMarked;
