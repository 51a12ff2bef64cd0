/** Tasks and yearly reports with all their dates. */
@NullMarked
package vn.trachnhiem.query.tasks;

import org.jspecify.annotations.NullMarked;
