package nl.tredewijzer.model;

/** Text of others, cut to a length that fits a message. */
final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    /** The text between quotes, at most sixty characters of it; {@code null} is said as such. */
    static String of(String text) {
        if (text == null) {
            return "null";
        }
        return '"' + (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…") + '"';
    }
}
