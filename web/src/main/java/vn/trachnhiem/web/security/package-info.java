/** Who gets in, and what a page may load: sign-in, sessions, response headers. */
@NullMarked
package vn.trachnhiem.web.security;

import org.jspecify.annotations.NullMarked;
