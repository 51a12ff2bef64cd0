/** The one id under which a request, what it recorded, and what was made of that are found in every log. */
@NullMarked
package vn.trachnhiem.web.correlation;

import org.jspecify.annotations.NullMarked;
