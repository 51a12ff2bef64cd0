/** Whole ledgers, started as people start them. */
@NullMarked
package vn.trachnhiem.app.cli;

import org.jspecify.annotations.NullMarked;
