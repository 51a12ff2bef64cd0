/**
 * The transparency log that makes the ledger's history checkable by people who do not trust its keeper.
 *
 * <p>Every event becomes one entry of an append-only Merkle log. The entry holds no content, only
 * {@code index ‖ recorded time ‖ SHA-256(salt ‖ canonical bytes)}, so the log may be shown to anyone, and an event can be
 * disclosed alone, by a receipt, or forgotten for good by destroying its salt and content.
 *
 * <p>Who is trusted with what:
 *
 * <ul>
 *   <li>Whoever holds the <b>log key</b> can sign any history. A checkpoint kept outside, or cosigned by a witness,
 *       contradicts a rewritten one; without either, a whole rewritten and newly signed history cannot be told from
 *       the true one.
 *   <li>Whoever writes to the <b>database</b> but lacks the key can destroy, and can change nothing unseen: the next
 *       {@link vn.trachnhiem.seal.audit audit} names the place.
 *   <li>Whoever serves <b>tiles</b>, entries or proofs is not trusted at all.
 *   <li>A <b>witness</b> is trusted to cosign only one history; it sees no content.
 * </ul>
 *
 * <p>Tamper-evident, not tamper-proof. Nothing here performs input or output, reads a clock or keeps state, but for the
 * {@link vn.trachnhiem.seal.history.HistoryReader reader} of a stream it is given and the
 * {@link vn.trachnhiem.seal.verifier program} that people check with; malformed input of any kind is a
 * {@link vn.trachnhiem.seal.reading.Result.Faulty}, never an exception.
 */
@NullMarked
package vn.trachnhiem.seal;

import org.jspecify.annotations.NullMarked;
