/** Which agencies there are, were, and what they were called. */
@NullMarked
package vn.trachnhiem.query.agencies;

import org.jspecify.annotations.NullMarked;
