package nl.tredewijzer.tender.formats.bidders;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.stream.DecodedText;
import nl.tredewijzer.tender.formats.source.InputRefused;

/**
 * The text of a list and how it was read from bytes: UTF-16 where a byte order mark says so (Excel's "Unicode text"), UTF-8 where every byte fits it, otherwise Windows-1252, the only
 * other encoding that Dutch office programs write by themselves.
 */
record ListText(String text, TextEncoding encoding) {

    private static final int MOST_BYTES = 10 * 1024 * 1024;

    ListText {
        Objects.requireNonNull(encoding, "encoding");
        if (text.length() > MOST_BYTES) {
            throw tooLarge();
        }
        if (text.indexOf('\0') >= 0) {
            throw ForeignBytes.BINARY.refused();
        }
        if (ForeignBytes.isWebPage(text)) {
            throw ForeignBytes.HTML.refused();
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
        Optional<DecodedText> text = DecodedText.of(bytes);
        if (text.filter(ListText::isUtf16).isEmpty()) {
            ForeignBytes.in(bytes).ifPresent(kind -> {
                throw kind.refused();
            });
        }
        DecodedText decoded = text.orElseThrow(() -> new InputRefused(
                "De tekens zijn geen UTF-8 en geen Windows-1252. Sla de lijst op als CSV (UTF-8).",
                "The characters are neither UTF-8 nor Windows-1252. Save the list as CSV (UTF-8)."));
        return new ListText(decoded.text(), encoding(decoded));
    }

    private static boolean isUtf16(DecodedText decoded) {
        return decoded.charset().equals(StandardCharsets.UTF_16LE)
                || decoded.charset().equals(StandardCharsets.UTF_16BE);
    }

    private static TextEncoding encoding(DecodedText decoded) {
        if (isUtf16(decoded)) {
            return TextEncoding.UTF_16;
        }
        if (decoded.charset().equals(DecodedText.WINDOWS_1252)) {
            return TextEncoding.WINDOWS_1252;
        }
        return decoded.marked() ? TextEncoding.UTF_8_WITH_MARK : TextEncoding.UTF_8;
    }

    private static InputRefused tooLarge() {
        return new InputRefused(
                "De lijst is groter dan 10 MB; dat is geen lijst van inschrijvers.",
                "The list is larger than 10 MB; that is not a list of bidders.");
    }
}
