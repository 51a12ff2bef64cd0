package vn.trachnhiem.seal.note;

/** Holds a private key and signs notes with it. */
public interface NoteSigner {

    /** What others check the signatures with. */
    VerifierKey verifier();

    /**
     * Signs the text of a note.
     *
     * @throws IllegalArgumentException where the text is not what this signer may sign, such as a cosigner a text that is no
     *     checkpoint
     */
    NoteSignature sign(String text);
}
