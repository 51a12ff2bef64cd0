/** The store's rules, tested against running PostgreSQL servers. */
@NullMarked
package vn.trachnhiem.store;

import org.jspecify.annotations.NullMarked;
