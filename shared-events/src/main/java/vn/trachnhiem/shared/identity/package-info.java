/** Names of the things that acts are about: opaque, stable, never re-used, never derived from a legal name. */
@NullMarked
package vn.trachnhiem.shared.identity;

import org.jspecify.annotations.NullMarked;
