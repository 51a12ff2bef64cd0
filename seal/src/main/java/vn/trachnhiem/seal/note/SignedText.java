package vn.trachnhiem.seal.note;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.reading.Fault;

/** The exact bytes that a signature of each type covers. */
final class SignedText {
    private static final int LONGEST_NAME = 255;

    private SignedText() {}

    /** The time of signing, in seconds since 1970, means nothing to a type without one. */
    static byte[] of(VerifierKey signer, String text, long seconds) throws Fault {
        return switch (signer.type()) {
            case ED25519 -> utf8(text);
            case COSIGNATURE_V1 -> utf8("cosignature/v1\ntime " + seconds + "\n" + text);
            case ML_DSA_44 -> subtree(signer.name(), Checkpoint.parse(text).orFault(), seconds);
        };
    }

    /** The cosigned_message of tlog-cosignature; a checkpoint is the subtree from 0 to its size. */
    private static byte[] subtree(String cosigner, Checkpoint checkpoint, long seconds) throws Fault {
        var out = new ByteArrayOutputStream();
        out.writeBytes(utf8("subtree/v1\n\0"));
        out.writeBytes(withLength(cosigner));
        out.writeBytes(number(seconds));
        out.writeBytes(withLength(checkpoint.origin()));
        out.writeBytes(number(0));
        out.writeBytes(number(checkpoint.size()));
        out.writeBytes(checkpoint.root().toArray());
        return out.toByteArray();
    }

    private static byte[] withLength(String name) throws Fault {
        var bytes = utf8(name);
        Fault.unless(bytes.length <= LONGEST_NAME, "a name of more than 255 bytes cannot be cosigned");
        return ByteBuffer.allocate(1 + bytes.length)
                .put((byte) bytes.length)
                .put(bytes)
                .array();
    }

    private static byte[] number(long value) {
        return ByteBuffer.allocate(Long.BYTES).putLong(value).array();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
