package nl.tredewijzer.tender.formats.bidders;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.tredewijzer.tender.formats.source.InputRefused;

/**
 * The text of a list and how it was read from bytes: UTF-8 where every byte fits it, otherwise Windows-1252, the only
 * other encoding that Dutch office programs write by themselves.
 */
record ListText(String text, TextEncoding encoding) {

    private static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    ListText {
        Objects.requireNonNull(encoding, "encoding");
        if (text.length() > MOST_BYTES) {
            throw tooLarge();
        }
        if (text.indexOf('\0') >= 0) {
            throw ForeignBytes.BINARY.refused();
        }
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (text.isBlank()) {
            throw new InputRefused("De lijst is leeg.", "The list is empty.");
        }
    }

    static ListText of(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw tooLarge();
        }
        ForeignBytes.in(bytes).ifPresent(kind -> {
            throw kind.refused();
        });
        try {
            return new ListText(decoded(bytes, StandardCharsets.UTF_8), utf8(bytes));
        } catch (CharacterCodingException notUtf8) {
            return windows(bytes);
        }
    }

    private static ListText windows(byte[] bytes) {
        try {
            return new ListText(decoded(bytes, WINDOWS_1252), TextEncoding.WINDOWS_1252);
        } catch (CharacterCodingException neither) {
            throw new InputRefused(
                    "De tekens zijn geen UTF-8 en geen Windows-1252. Sla de lijst op als CSV (UTF-8).",
                    "The characters are neither UTF-8 nor Windows-1252. Save the list as CSV (UTF-8).");
        }
    }

    private static TextEncoding utf8(byte[] bytes) {
        boolean marked = bytes.length >= MARK.length
                && ByteBuffer.wrap(bytes, 0, MARK.length).equals(ByteBuffer.wrap(MARK));
        return marked ? TextEncoding.UTF_8_WITH_MARK : TextEncoding.UTF_8;
    }

    private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static InputRefused tooLarge() {
        return new InputRefused(
                "De lijst is groter dan 10 MB; dat is geen lijst van inschrijvers.",
                "The list is larger than 10 MB; that is not a list of bidders.");
    }
}
