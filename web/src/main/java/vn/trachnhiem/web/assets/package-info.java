/** Style sheets, fonts and the one script, served by this process alone and cached for long under names that change with their content. */
@NullMarked
package vn.trachnhiem.web.assets;

import org.jspecify.annotations.NullMarked;
