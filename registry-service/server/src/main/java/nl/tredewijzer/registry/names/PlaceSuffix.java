package nl.tredewijzer.registry.names;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place that was put behind a name: {@code te Utrecht}, {@code (Zwolle)}, {@code , Assen}, {@code vestiging Ede}. A
 * place that is part of the name ({@code Taxi Utrecht}) is not taken from it.
 */
final class PlaceSuffix {

    private static final Set<String> PLACES = new HashSet<>();

    static {
        Table.read("places.csv").forEach(row -> PLACES.add(key(row.get(0))));
    }

    private static final int LONGEST = 60;

    private static final Pattern LED_IN =
            Pattern.compile("(?:statutair\\s+)?" + "(?:gevestigd\\s+te|vestiging|locatie|filiaal|kantoor|te)\\s+");

    private static final Pattern DASH = Pattern.compile("\\s[-\u2013\u2014|/]\\s");

    /** A name without its place. */
    record Split(String name, String place) {}

    private PlaceSuffix() {}

    /** Whether these words are a place. */
    static boolean isPlace(String words) {
        return PLACES.contains(key(words));
    }

    /** Whether words of a name that was read are a place, with a space between them. */
    static boolean isPlaceWord(String words) {
        return PLACES.contains(words);
    }

    /** The place behind a folded name, if there is one. Reads the name a fixed number of times, whatever it holds. */
    static Optional<Split> of(String folded) {
        return inBrackets(folded)
                .or(() -> behind(folded, folded.lastIndexOf(',')))
                .or(() -> behind(folded, lastDash(folded)))
                .or(() -> ledIn(folded));
    }

    private static Optional<Split> inBrackets(String folded) {
        int end = Math.max(folded.lastIndexOf(')'), folded.lastIndexOf(']'));
        int begin = Math.max(folded.lastIndexOf('(', end), folded.lastIndexOf('[', end));
        return end > begin && begin > 0
                ? split(folded.substring(0, begin), folded.substring(begin + 1, end), folded.substring(end + 1))
                : Optional.empty();
    }

    private static Optional<Split> behind(String folded, int at) {
        return at > 0 ? split(folded.substring(0, at), folded.substring(at + 1), "") : Optional.empty();
    }

    private static int lastDash(String folded) {
        int last = -1;
        Matcher dash = DASH.matcher(folded);
        while (dash.find()) {
            last = dash.start() + 1;
        }
        return last;
    }

    /** {@code Jansen te Utrecht}. */
    private static Optional<Split> ledIn(String folded) {
        Matcher lead = LED_IN.matcher(folded);
        Optional<Split> last = Optional.empty();
        while (lead.find()) {
            boolean isWord = lead.start() > 0 && !Character.isLetterOrDigit(folded.charAt(lead.start() - 1));
            if (isWord) {
                last = split(folded.substring(0, lead.start()), folded.substring(lead.end()), "");
            }
        }
        return last;
    }

    private static Optional<Split> split(String before, String place, String after) {
        Matcher lead = LED_IN.matcher(place.strip());
        String bare = lead.lookingAt() ? place.strip().substring(lead.end()) : place;
        if (before.isBlank() || bare.length() > LONGEST) {
            return Optional.empty();
        }
        String words = String.join(" ", Tokens.of(bare));
        return isPlaceWord(words)
                ? Optional.of(new Split(before.strip() + " " + after.strip(), words))
                : Optional.empty();
    }

    private static String key(String place) {
        return String.join(" ", Tokens.of(Folding.folded(place)));
    }
}
