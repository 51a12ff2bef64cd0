/** Remembers: events become read models on two time axes, and questions are answered from them. */
@NullMarked
package vn.trachnhiem.query;

import org.jspecify.annotations.NullMarked;
