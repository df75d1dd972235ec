package dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Bytes to text: UTF-8, or UTF-16 where a byte order mark says so. The mark belongs to the encoding and is no part of
 * the text; all else stays as it is, line ends too.
 */
final class PlainText {
    /** The most that one article may have. A long novel has more, no news article has. */
    static final int LARGEST_BYTES = 2_000_000;

    private static final String NOT_UTF_8 =
            "not UTF-8 (found 0x%02X); convert it first, for example with: iconv -f WINDOWS-1252 -t UTF-8";

    private PlainText() {}

    /** All bytes of a stream, of which no more is read than one article may have. */
    static byte[] bytes(String input, InputStream stream) throws IOException, BadInputException {
        byte[] bytes = stream.readNBytes(LARGEST_BYTES + 1);
        if (bytes.length > LARGEST_BYTES) {
            throw new BadInputException(
                    input,
                    "larger than %d MB, the most that one article may have".formatted(LARGEST_BYTES / 1_000_000));
        }
        return bytes;
    }

    /** @throws BadInputException if there is no text, with the offset of the first byte that is none, counted from 0 */
    static String decode(String input, byte[] bytes) throws BadInputException {
        String text = decode(input, bytes, ByteOrderMark.of(bytes));
        if (text.isBlank()) {
            throw new BadInputException(input, bytes.length == 0 ? "empty" : "empty but for white space");
        }
        if (text.stripLeading().matches("(?is)<(!doctype|html|\\?xml)\\b.*")) {
            throw new BadInputException(input, "HTML or XML, where plain text was expected");
        }
        return text;
    }

    private static String decode(String input, byte[] bytes, ByteOrderMark mark) throws BadInputException {
        ByteBuffer in = ByteBuffer.wrap(bytes).position(mark.length);
        if (mark.charset == StandardCharsets.UTF_8) {
            rejectBinary(input, bytes);
        }
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = mark.charset.newDecoder().decode(in, out, true);
        if (result.isError()) {
            String problem = mark.charset == StandardCharsets.UTF_8
                    ? NOT_UTF_8.formatted(bytes[in.position()])
                    : "not " + mark.charset + ", which its byte order mark announces";
            throw new BadInputException(input, "byte " + in.position(), problem);
        }
        return out.flip().toString();
    }

    /** Text has no NUL, and hardly a binary format does without one. */
    private static void rejectBinary(String input, byte[] bytes) throws BadInputException {
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == 0) {
                throw new BadInputException(input, "byte " + at, "binary, not text (found 0x00)");
            }
        }
    }

    private enum ByteOrderMark {
        NONE(StandardCharsets.UTF_8),
        UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
        UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
        UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE);

        private final Charset charset;
        private final int[] signature;
        private final int length;

        ByteOrderMark(Charset charset, int... signature) {
            this.charset = charset;
            this.signature = signature;
            this.length = signature.length;
        }

        static ByteOrderMark of(byte[] bytes) {
            for (ByteOrderMark mark : values()) {
                if (mark != NONE && mark.begins(bytes)) {
                    return mark;
                }
            }
            return NONE;
        }

        private boolean begins(byte[] bytes) {
            for (int at = 0; at < length; at++) {
                if (at >= bytes.length || (bytes[at] & 0xFF) != signature[at]) {
                    return false;
                }
            }
            return true;
        }
    }
}
