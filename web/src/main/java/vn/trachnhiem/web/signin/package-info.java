/** Who is signed in, and as whom that person acts. */
@NullMarked
package vn.trachnhiem.web.signin;

import org.jspecify.annotations.NullMarked;
