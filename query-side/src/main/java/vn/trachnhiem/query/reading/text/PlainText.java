package vn.trachnhiem.query.reading.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import vn.trachnhiem.shared.reading.Refusal;

/** Plain text in UTF-8, or in UTF-16 where its first bytes say so; older encodings are named and refused. */
final class PlainText {

    private PlainText() {}

    static boolean twoBytes(byte[] bytes) {
        return starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF);
    }

    static String read(byte[] bytes) throws RefusedFile {
        if (starts(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        try {
            return strictly(bytes, starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            throw Encodings.refuse(bytes);
        }
    }

    private static String decode(byte[] bytes, int from, Charset charset) throws RefusedFile {
        try {
            return strictly(bytes, from, charset);
        } catch (CharacterCodingException broken) {
            throw new RefusedFile(Refusal.BROKEN_ENCODING, charset.name());
        }
    }

    private static String strictly(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }

    private static boolean starts(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
