/** Time limits and recurrences as texts state them; nothing implied. */
@NullMarked
package vn.trachnhiem.query.reading.deadline;

import org.jspecify.annotations.NullMarked;
