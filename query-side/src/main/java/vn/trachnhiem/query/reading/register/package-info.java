/** Names of agencies and classes of addressees, resolved against a register of agencies. */
@NullMarked
package vn.trachnhiem.query.reading.register;

import org.jspecify.annotations.NullMarked;
