/** What every page has in common: its frame, and what it shows where there is nothing to show or something failed. */
@NullMarked
package vn.trachnhiem.web.page;

import org.jspecify.annotations.NullMarked;
