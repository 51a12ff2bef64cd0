/** The command line. */
@NullMarked
package vn.trachnhiem.app.cli;

import org.jspecify.annotations.NullMarked;
