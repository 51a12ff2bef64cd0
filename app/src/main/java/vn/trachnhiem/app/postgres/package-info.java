/** PostgreSQL as part of the process: started, found again after a crash, stopped last. */
@NullMarked
package vn.trachnhiem.app.postgres;

import org.jspecify.annotations.NullMarked;
