/** Signed notes and the keys that sign them (C2SP signed-note and tlog-cosignature). */
@NullMarked
package vn.trachnhiem.seal.note;

import org.jspecify.annotations.NullMarked;
