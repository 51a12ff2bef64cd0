/** The languages of the pages: Vietnamese, and English by choice. */
@NullMarked
package vn.trachnhiem.web.language;

import org.jspecify.annotations.NullMarked;
