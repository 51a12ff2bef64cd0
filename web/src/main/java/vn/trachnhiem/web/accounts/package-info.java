/** The administrator's pages: accounts are opened, changed, locked. */
@NullMarked
package vn.trachnhiem.web.accounts;

import org.jspecify.annotations.NullMarked;
