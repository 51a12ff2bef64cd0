/** Files that prove something: named by their SHA-256, stored once. */
@NullMarked
package vn.trachnhiem.shared.evidence;

import org.jspecify.annotations.NullMarked;
