package vn.trachnhiem.seal.json;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.reading.Utf8;

/** UTF-8 in the making. */
final class Utf8Buffer {
    private static final int LONGEST_CHARACTER = 4;

    private byte[] bytes;
    private int length;

    Utf8Buffer(int capacity) {
        bytes = new byte[capacity];
    }

    void clear() {
        length = 0;
    }

    /** One character below U+0080. */
    void ascii(int character) {
        reserve(1);
        bytes[length++] = (byte) character;
    }

    void ascii(String text) {
        var source = text.getBytes(US_ASCII);
        copy(source, 0, source.length);
    }

    void copy(byte[] source, int from, int to) {
        reserve(to - from);
        System.arraycopy(source, from, bytes, length, to - from);
        length += to - from;
    }

    /** Any character but half of a surrogate pair. */
    void character(int codePoint) {
        if (codePoint < 0x80) {
            ascii(codePoint);
            return;
        }
        reserve(LONGEST_CHARACTER);
        if (codePoint < 0x800) {
            bytes[length++] = (byte) (0xc0 | (codePoint >> 6));
        } else if (codePoint < 0x10000) {
            bytes[length++] = (byte) (0xe0 | (codePoint >> 12));
            continuation(codePoint >> 6);
        } else {
            bytes[length++] = (byte) (0xf0 | (codePoint >> 18));
            continuation(codePoint >> 12);
            continuation(codePoint >> 6);
        }
        continuation(codePoint);
    }

    private void continuation(int bits) {
        bytes[length++] = (byte) (0x80 | (bits & 0x3f));
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    /** Faulty where what was copied into it is not UTF-8. */
    String text() throws Fault {
        return Utf8.decode(bytes, 0, length);
    }

    Bytes bytes() {
        return Bytes.slice(bytes, 0, length);
    }
}
