/** What those who run the ledger can see of it: metrics, readiness, and the one id under which an act is found in every log. */
@NullMarked
package vn.trachnhiem.app.observing;

import org.jspecify.annotations.NullMarked;
