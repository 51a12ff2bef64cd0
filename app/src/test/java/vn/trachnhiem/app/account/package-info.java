/** Accounts are opened, changed and locked on a real database. */
@NullMarked
package vn.trachnhiem.app.account;

import org.jspecify.annotations.NullMarked;
