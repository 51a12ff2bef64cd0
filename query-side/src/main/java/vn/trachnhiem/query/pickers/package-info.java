/** Answers the questions behind forms and receipts. */
@NullMarked
package vn.trachnhiem.query.pickers;

import org.jspecify.annotations.NullMarked;
