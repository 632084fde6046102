package nl.tredewijzer.registry.names;

/** What a scanner mistakes for something else: letters and digits that look alike. */
public final class Scanning {

    private Scanning() {}

    /** A word with digits in it as it was before it was scanned: {@code 5tichting}. */
    static String written(String word) {
        return word.replace('0', 'o').replace('1', 'i').replace('5', 's').replace('8', 'b');
    }

    /** The word with everything that looks alike written in one way. */
    public static String folded(String word) {
        String pairs =
                word.replace("rn", "m").replace("vv", "w").replace("cl", "d").replace("ii", "n");
        StringBuilder folded = new StringBuilder(pairs.length());
        for (int i = 0; i < pairs.length(); i++) {
            folded.append(
                    switch (pairs.charAt(i)) {
                        case '0', 'q' -> 'o';
                        case '1', 'i', 'j', '|', '!' -> 'l';
                        case '5', '$' -> 's';
                        case '8' -> 'b';
                        case '6' -> 'g';
                        case '2' -> 'z';
                        case 'c' -> 'e';
                        case 'u' -> 'v';
                        default -> pairs.charAt(i);
                    });
        }
        return folded.toString();
    }
}
