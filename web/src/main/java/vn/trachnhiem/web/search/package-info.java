/** The search box: people, agencies, tasks and documents by a few words. */
@NullMarked
package vn.trachnhiem.web.search;

import org.jspecify.annotations.NullMarked;
