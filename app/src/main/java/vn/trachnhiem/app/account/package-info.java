/** Who may sign in, as whom and in which roles. */
@NullMarked
package vn.trachnhiem.app.account;

import org.jspecify.annotations.NullMarked;
