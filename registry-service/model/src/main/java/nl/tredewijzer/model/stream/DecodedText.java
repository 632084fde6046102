package nl.tredewijzer.model.stream;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * The text of a file as office programs write it: UTF-16 where a byte order mark says so (Excel's "Unicode text"), UTF-8
 * where every byte fits it, otherwise Windows-1252, the only other encoding that Dutch office programs write by themselves.
 *
 * @param text without its byte order mark
 * @param charset by which it was read
 * @param marked whether a byte order mark said so
 */
public record DecodedText(String text, Charset charset, boolean marked) {

    /** The code page of older Windows programs. */
    public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final char MARK = '\uFEFF';

    public DecodedText {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(charset, "charset");
    }

    /** The text that these bytes are; empty when they are none in any of these encodings. */
    public static Optional<DecodedText> of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, StandardCharsets.UTF_16BE);
        }
        return decoded(bytes, StandardCharsets.UTF_8).or(() -> decoded(bytes, WINDOWS_1252));
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }

    private static Optional<DecodedText> decoded(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean marked = !text.isEmpty() && text.charAt(0) == MARK;
            return Optional.of(new DecodedText(marked ? text.substring(1) : text, charset, marked));
        } catch (CharacterCodingException notThis) {
            return Optional.empty();
        }
    }
}
