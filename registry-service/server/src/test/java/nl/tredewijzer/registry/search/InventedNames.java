package nl.tredewijzer.registry.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Some thousands of invented names that share their words: {@code Bakkerij De Dansende Bever}. */
final class InventedNames {

    private static final List<String> TRADES = List.of(
            "Bakkerij",
            "Drukkerij",
            "Groenbedrijf",
            "Hoveniersbedrijf",
            "Schoonmaakbedrijf",
            "Timmerfabriek",
            "Werkbedrijf",
            "IJsfabriek");
    private static final List<String> ADJECTIVES = List.of(
            "Blozende",
            "Dansende",
            "Fluisterende",
            "Gestreepte",
            "Krullende",
            "Lachende",
            "Neuriënde",
            "Opgewekte",
            "Pientere",
            "Slapeloze",
            "Stuiterende",
            "Zwevende",
            "Zingende");
    private static final List<String> NOUNS = List.of(
            "Augurk",
            "Bever",
            "Citroen",
            "Das",
            "Dassenburcht",
            "Eekhoorn",
            "Giraffe",
            "Hommel",
            "IJsvogel",
            "Kaasschaaf",
            "Lantaarn",
            "Molshoop",
            "Notenkraker",
            "Ooievaar",
            "Stekelbaars",
            "Uil",
            "Walnoot",
            "Zeester");

    private InventedNames() {}

    static Stream<Listed> all() {
        List<Listed> all = new ArrayList<>();
        for (String adjective : ADJECTIVES) {
            for (String noun : NOUNS) {
                for (String trade : TRADES) {
                    all.add(Listed.named(all.size() + 1, trade + " De " + adjective + " " + noun));
                }
            }
        }
        return all.stream();
    }

    /** The adjective and the noun. */
    static String withoutTrade(String name) {
        return name.substring(name.indexOf(" De ") + 4);
    }

    /** Whether each word that was typed begins a word of the name. */
    static boolean hasWordsBeginning(String name, String typed) {
        return Arrays.stream(plain(typed))
                .allMatch(begun -> Arrays.stream(plain(name)).anyMatch(word -> word.startsWith(begun)));
    }

    private static String[] plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ë', 'e').split(" ");
    }
}
