package nl.tredewijzer.demo.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

/** Invented names, each given out once: "De Fluisterende Eik", "Het Dansende Potlood". */
final class Names {

    private static final List<String> ADJECTIVES = List.of(
            "Blozende",
            "Bedachtzame",
            "Dansende",
            "Dromerige",
            "Fluisterende",
            "Gestreepte",
            "Giechelende",
            "Knikkende",
            "Krullende",
            "Lachende",
            "Neuriënde",
            "Ondersteboven",
            "Opgewekte",
            "Pientere",
            "Slapeloze",
            "Snorrende",
            "Stuiterende",
            "Verstrooide",
            "Vliegende",
            "Wiebelende",
            "Zwevende",
            "Zingende");

    private static final List<String> NOUNS = List.of(
            "De Augurk",
            "De Bever",
            "De Citroen",
            "De Das",
            "De Eekhoorn",
            "De Fluitketel",
            "De Giraffe",
            "De Hommel",
            "De Inktvis",
            "De Kaasschaaf",
            "De Lantaarn",
            "De Molshoop",
            "De Notenkraker",
            "De Ooievaar",
            "De Pannenkoek",
            "De Regenjas",
            "De Stekelbaars",
            "De Tompouce",
            "De Uil",
            "De Vingerhoed",
            "De Walnoot",
            "De Zeester",
            "Het Aambeeld",
            "Het Everzwijn",
            "Het Kompas",
            "Het Luciferdoosje",
            "Het Nijlpaard",
            "Het Potlood",
            "Het Stoofpotje",
            "Het Zakmes");

    private final Iterator<String> unused;

    Names(Random random) {
        List<String> all = new ArrayList<>();
        for (String noun : NOUNS) {
            int space = noun.indexOf(' ');
            for (String adjective : ADJECTIVES) {
                all.add(noun.substring(0, space) + " " + adjective + noun.substring(space));
            }
        }
        Collections.shuffle(all, random);
        this.unused = all.iterator();
    }

    /** A name that was not given out before, with its article. */
    String next() {
        return unused.next();
    }
}
