/** How pages ask: one question, one answer, on two time axes. */
@NullMarked
package vn.trachnhiem.web.asking;

import org.jspecify.annotations.NullMarked;
