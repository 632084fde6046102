package nl.tredewijzer.pages;

/**
 * Text from elsewhere in places where no element can hold it apart, such as the title of a window. Marks that turn the
 * direction of writing are left out: they would turn what stands behind them as well (Unicode Bidirectional Algorithm,
 * UAX 9, section 2).
 */
public final class Isolated {

    private Isolated() {}

    /** The text without such marks. */
    public static String text(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().filter(c -> !turns(c)).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean turns(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F || c == 0x061C;
    }
}
