/** From provisions to proposed obligations: who, what role, until when, about what. */
@NullMarked
package vn.trachnhiem.query.reading.proposal;

import org.jspecify.annotations.NullMarked;
