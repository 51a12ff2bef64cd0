/** The page on which a task is assigned. */
@NullMarked
package vn.trachnhiem.web.assigning;

import org.jspecify.annotations.NullMarked;
