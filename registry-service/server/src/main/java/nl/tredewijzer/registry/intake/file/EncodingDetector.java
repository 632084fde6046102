package nl.tredewijzer.registry.intake.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Looks at the bytes of a file as they pass, and knows in the end how its characters are written. */
final class EncodingDetector {

    private static final int FIRST = 8;
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CharsetDecoder strict = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer scratch = CharBuffer.allocate(8192);
    private final byte[] first = new byte[FIRST];
    private ByteBuffer rest = ByteBuffer.allocate(0);
    private int seen;
    private boolean utf8 = true;
    private boolean nul;

    void accept(byte[] bytes, int length) {
        for (int i = 0; i < length && seen < FIRST; i++) {
            first[seen++] = bytes[i];
        }
        for (int i = 0; i < length && !nul; i++) {
            nul = bytes[i] == 0;
        }
        if (utf8) {
            ByteBuffer all = ByteBuffer.allocate(rest.remaining() + length);
            all.put(rest).put(bytes, 0, length).flip();
            decode(all, false);
            rest = all;
        }
    }

    private void decode(ByteBuffer bytes, boolean last) {
        while (utf8) {
            scratch.clear();
            var result = strict.decode(bytes, scratch, last);
            utf8 = !result.isError();
            if (!result.isOverflow()) {
                return;
            }
        }
    }

    /** Why these bytes are not text, if they are not. */
    Optional<Fault> fault() {
        if (startsWith('P', 'K', 3, 4) || startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of(Fault.ofFile(
                    "SPREADSHEET",
                    "Dit is een rekenblad of zip-bestand. Bewaar het als \"CSV UTF-8\" en lever dat aan.",
                    "This is a spreadsheet or zip file. Save it as \"CSV UTF-8\" and send that."));
        }
        if (startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF)) {
            return Optional.of(Fault.ofFile(
                    "UTF_16",
                    "Dit bestand is UTF-16 (\"Unicode-tekst\"). Bewaar het als \"CSV UTF-8\" en lever dat aan.",
                    "This file is UTF-16 (\"Unicode text\"). Save it as \"CSV UTF-8\" and send that."));
        }
        return nul
                ? Optional.of(Fault.ofFile(
                        "BINARY",
                        "Dit is geen tekstbestand: er staat een nul-byte in.",
                        "This is not a text file: it holds a zero byte."))
                : Optional.empty();
    }

    Encoding encoding() {
        if (utf8) {
            decode(rest, true);
        }
        if (!utf8) {
            return Encoding.WINDOWS_1252;
        }
        boolean marked = seen >= 3 && Arrays.equals(Arrays.copyOf(first, 3), UTF_8_MARK);
        return marked ? Encoding.UTF_8_WITH_BOM : Encoding.UTF_8;
    }

    private boolean startsWith(int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= seen || first[i] != (byte) bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
