/** The pages in a real browser, before the real process with the sample province. */
@NullMarked
package vn.trachnhiem.app.browser;

import org.jspecify.annotations.NullMarked;
