/** The text that names one state of a log: its origin, size and root (C2SP tlog-checkpoint). */
@NullMarked
package vn.trachnhiem.seal.checkpoint;

import org.jspecify.annotations.NullMarked;
