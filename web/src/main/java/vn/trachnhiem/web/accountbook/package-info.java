/** The book of accounts, which the app keeps: who may sign in, as whom, in which roles. */
@NullMarked
package vn.trachnhiem.web.accountbook;

import org.jspecify.annotations.NullMarked;
