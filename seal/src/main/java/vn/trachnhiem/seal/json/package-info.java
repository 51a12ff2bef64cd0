/** A strict JSON reader and the one way of writing what it read (RFC 8785). */
@NullMarked
package vn.trachnhiem.seal.json;

import org.jspecify.annotations.NullMarked;
