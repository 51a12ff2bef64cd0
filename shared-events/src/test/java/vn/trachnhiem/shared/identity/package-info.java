/** Tests of the names of things. */
@NullMarked
package vn.trachnhiem.shared.identity;

import org.jspecify.annotations.NullMarked;
