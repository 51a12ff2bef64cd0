/** An owner gives an account a password of his own; until then a one-time password opens no other page. */
@NullMarked
package vn.trachnhiem.web.password;

import org.jspecify.annotations.NullMarked;
