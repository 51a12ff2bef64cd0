/** Fixtures of the architecture tests. */
@NullMarked
package vn.trachnhiem.broken.web;

import org.jspecify.annotations.NullMarked;
