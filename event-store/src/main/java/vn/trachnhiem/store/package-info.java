/** Axon's event storage on PostgreSQL: positions without gaps, group commit, readers that are woken; it knows nothing of the domain. */
@NullMarked
package vn.trachnhiem.store;

import org.jspecify.annotations.NullMarked;
