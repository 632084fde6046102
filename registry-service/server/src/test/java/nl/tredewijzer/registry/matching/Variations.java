package nl.tredewijzer.registry.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The ways in which names come out differently on lists of bidders, by chance from a seed. */
final class Variations {

    /** What was done to a name. */
    enum Kind {
        AS_IS,
        DELETED,
        DOUBLED,
        SWAPPED,
        VOWEL,
        REPLACED_LETTER,
        TWO_SLIPS,
        SCANNED,
        ENCODED,
        UPPER,
        FORM_DROPPED,
        FORM_WRITTEN_OUT,
        FORM_SPACED,
        FORM_CHANGED,
        NO_SPACES,
        TURNED,
        HYPHENS,
        JOINED,
        SPLIT,
        ARTICLE,
        PLACE,
        TWO_NAMES,
        ABBREVIATED,
        AMPERSAND,
        WORD_ADDED,
        WORD_DROPPED,
        FRONT_ADDED,
        FRONT_DROPPED,
        SISTER_ADDED,
        SISTER_DROPPED;

        /** Whether the varied name is another organisation's: a sister that the register does not hold. */
        boolean isSister() {
            return this == SISTER_ADDED || this == SISTER_DROPPED;
        }

        /** How much a case of it counts: a word more or less is as often another organisation as the same one. */
        double importance() {
            return this == WORD_ADDED || this == WORD_DROPPED ? 0.3 : 1;
        }
    }

    private static final List<String> PLACES =
            List.of("Utrecht", "Zwolle", "Amsterdam", "Den Haag", "Ede", "Almere", "Goes", "Enschede", "Breda");
    private static final String[][] SHORT = {
        {"Nederland", "Ned.", "NL"},
        {"Netherlands", "NL", "Neth."},
        {"International", "Int.", "Intl."},
        {"Holding", "Hold.", "Hldg."},
        {"Group", "Grp.", "Gr."},
        {"Groep", "Grp.", "Gr."},
        {"Management", "Mgmt.", "Mgt."},
        {"Services", "Serv.", "Svcs."},
        {"Technology", "Tech.", "Techn."},
        {"Solutions", "Sol.", "Solns."},
        {"Engineering", "Eng.", "Engin."},
        {"Logistics", "Log.", "Logist."},
        {"Europe", "Eur.", "EU"},
        {"Consulting", "Cons.", "Consult."},
        {"Koninklijke", "Kon.", "Kon."},
        {"Stichting", "St.", "Stg."}
    };
    private static final List<String> SISTERS = List.of(
            "Holding",
            "Beheer",
            "Groep",
            "Group",
            "Noord",
            "Zuid",
            "Oost",
            "West",
            "II",
            "III",
            "2",
            "3",
            "2020",
            "Vastgoed",
            "Services",
            "International",
            "Nederland",
            "Netherlands",
            "Europe",
            "Management",
            "Development",
            "Trading",
            "Investments",
            "Logistics",
            "Solutions",
            "Projects",
            "Consultancy",
            "Operations",
            "Amsterdam",
            "Rotterdam");

    private final Random random;
    private final List<String> otherNames;
    private final Misspelling misspelling;

    Variations(Random random, List<String> otherNames) {
        this.random = random;
        this.otherNames = otherNames;
        this.misspelling = new Misspelling(random);
    }

    /** The name varied; the very same name where that cannot be done to it. */
    String of(String name, Kind kind) {
        return switch (kind) {
            case AS_IS -> name;
            case DELETED, DOUBLED, SWAPPED, VOWEL, REPLACED_LETTER -> misspelling.slip(name, kind);
            case TWO_SLIPS ->
                misspelling.slip(
                        misspelling.slip(name, Kind.values()[1 + random.nextInt(5)]),
                        Kind.values()[1 + random.nextInt(5)]);
            case SCANNED -> misspelling.scanned(name);
            case ENCODED -> misspelling.encoded(name);
            case UPPER -> name.toUpperCase(Locale.ROOT);
            case FORM_DROPPED -> form(name, "");
            case FORM_WRITTEN_OUT -> form(name, " Besloten Vennootschap");
            case FORM_SPACED -> form(name, " B V");
            case FORM_CHANGED -> form(name, random.nextBoolean() ? " N.V." : " Coöperatief U.A.");
            case NO_SPACES -> name.replace(" ", "");
            case TURNED -> turned(form(name, ""));
            case HYPHENS ->
                name.contains("-") ? name.replace('-', ' ') : name.replaceFirst("(?<=\\p{L}{3}) (?=\\p{L}{3})", "-");
            case JOINED -> name.replaceFirst("(?<=\\p{L}{3}) (?=\\p{Ll}{3}|\\p{Lu}\\p{Ll}{2})", "");
            case SPLIT -> split(name);
            case ARTICLE ->
                name.matches("(?i)(de|het|the) .*")
                        ? name.replaceFirst("^\\S+ ", "")
                        : List.of("De ", "Het ", "The ").get(random.nextInt(3)) + name;
            case PLACE -> place(name);
            case TWO_NAMES -> twoNames(name);
            case ABBREVIATED -> abbreviated(name);
            case AMPERSAND ->
                name.contains("&")
                        ? name.replace("&", random.nextBoolean() ? "en" : "")
                        : name.replaceAll("(?i) (en|and) ", " & ");
            case WORD_ADDED -> beforeForm(name, otherWord());
            case WORD_DROPPED -> dropped(name, false);
            case FRONT_ADDED -> otherWord() + " " + name;
            case FRONT_DROPPED -> dropped(name, true);
            case SISTER_ADDED -> beforeForm(name, SISTERS.get(random.nextInt(SISTERS.size())));
            case SISTER_DROPPED -> name.replaceFirst("(?i) (" + String.join("|", SISTERS) + ")(?= |$)", "");
        };
    }

    private String otherWord() {
        String[] words = otherNames.get(random.nextInt(otherNames.size())).split(" ");
        return random.nextInt(3) == 0
                ? misspelling.slip(misspelling.slip(words[0], Kind.VOWEL), Kind.REPLACED_LETTER)
                : words[random.nextInt(words.length)];
    }

    private static String beforeForm(String name, String word) {
        String form = name.replaceFirst("(?i)^.*?((,? \\(?[BN]\\.? ?V\\.?\\)?)?)$", "$1");
        return name.substring(0, name.length() - form.length()) + " " + word + form;
    }

    private String dropped(String name, boolean first) {
        List<String> words = new ArrayList<>(List.of(name.split(" ")));
        if (words.size() < 3) {
            return name;
        }
        words.remove(first ? 0 : 1 + random.nextInt(words.size() - 2));
        return String.join(" ", words);
    }

    private static String form(String name, String form) {
        return name.replaceFirst("(?i),? \\(?B\\.? ?V\\.?\\)?$", form);
    }

    private String turned(String name) {
        List<String> words = new ArrayList<>(List.of(name.split(" ")));
        Collections.rotate(words, 1 + random.nextInt(Math.max(1, words.size() - 1)));
        return String.join(" ", words);
    }

    private String split(String name) {
        String[] words = name.split(" ");
        for (int i = 0; i < words.length; i++) {
            if (words[i].length() >= 9) {
                int at = 4 + random.nextInt(words[i].length() - 7);
                words[i] = words[i].substring(0, at) + (random.nextBoolean() ? " " : "-") + words[i].substring(at);
                break;
            }
        }
        return String.join(" ", words);
    }

    private String place(String name) {
        String place = PLACES.get(random.nextInt(PLACES.size()));
        return switch (random.nextInt(4)) {
            case 0 -> name + " te " + place;
            case 1 -> name + " (" + place + ")";
            case 2 -> name + ", " + place;
            default -> name + " - " + place;
        };
    }

    private String twoNames(String name) {
        String other = otherNames.get(random.nextInt(otherNames.size())).replaceFirst(" .*", "") + " "
                + List.of("Advies", "Groen", "Service", "Bouw").get(random.nextInt(4));
        String between =
                List.of(" h.o.d.n. ", " handelend onder de naam ", " hodn ").get(random.nextInt(3));
        return random.nextBoolean() ? name + between + other : other + between + name;
    }

    private String abbreviated(String name) {
        for (String[] word : SHORT) {
            if (name.matches(".*\\b" + word[0] + "\\b.*")) {
                return name.replaceFirst("\\b" + word[0] + "\\b", word[1 + random.nextInt(2)]);
            }
        }
        return name;
    }
}
