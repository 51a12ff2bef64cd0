/** What a person is told while the database is away. */
@NullMarked
package vn.trachnhiem.web.outage;

import org.jspecify.annotations.NullMarked;
