package nl.tredewijzer.registry.names;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Mends what became of letters when a file was read in an encoding that was not its own: {@code GrÃ¼nenthal} is
 * {@code Grünenthal}. Each run of foreign characters is mended by itself, and only if it can be nothing else.
 */
final class BrokenEncoding {

    private static final int MOST_TIMES = 3;

    private static final Pattern RUN = Pattern.compile("[^\\x00-\\x7F]{2,}");

    /** Encodings in which a UTF-8 file is commonly read by mistake; the last one by old software. */
    private static final List<Charset> MISTAKEN = Stream.of("windows-1252", "ISO-8859-1", "IBM850")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    /** Letters and accents of windows-1252 beyond those of Europe's languages. */
    private static final String BROKEN_ONCE = "\u0192\u02C6\u02DC";

    private BrokenEncoding() {}

    /** The text as it was before, however often it was broken. */
    static String mended(String text) {
        String mended = text;
        for (int i = 0; i < MOST_TIMES; i++) {
            String once = RUN.matcher(mended).replaceAll(run -> Matcher.quoteReplacement(meant(run.group())));
            if (once.equals(mended)) {
                break;
            }
            mended = once;
        }
        return mended;
    }

    private static String meant(String run) {
        return MISTAKEN.stream()
                .flatMap(charset -> Stream.of(run, raised(run)).flatMap(text -> decoded(text, charset).stream()))
                .findFirst()
                .orElse(run);
    }

    /** As it was before somebody wrote the broken name in small letters. */
    private static String raised(String run) {
        return run.substring(0, 1).toUpperCase(Locale.ROOT) + run.substring(1);
    }

    private static Optional<String> decoded(String text, Charset mistaken) {
        try {
            ByteBuffer bytes = mistaken.newEncoder().encode(CharBuffer.wrap(text));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString())
                    .filter(decoded -> decoded.codePoints().allMatch(BrokenEncoding::isMeant));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether somebody will have written it: {@code É’} can be read as a letter of phonetic script, and never is one. What
     * a letter broken twice is broken into counts as written.
     */
    private static boolean isMeant(int character) {
        return character < 0x180
                || BROKEN_ONCE.indexOf(character) >= 0
                || character >= 0x218 && character <= 0x21B
                || character >= 0x370 && character < 0x460
                || character >= 0x1E00;
    }
}
