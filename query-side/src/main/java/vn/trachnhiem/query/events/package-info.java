/** Every event of the ledger, by position, subject and recorded time. */
@NullMarked
package vn.trachnhiem.query.events;

import org.jspecify.annotations.NullMarked;
