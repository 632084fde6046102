package nl.tredewijzer.benchmark.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Of what invented organisations are named, and where they are. */
public final class Words {

    private static final List<String> FIRST = List.of(
            "Blozende",
            "Dansende",
            "Dromerige",
            "Fluisterende",
            "Gestreepte",
            "Giechelende",
            "Groene",
            "Knikkende",
            "Krullende",
            "Lachende",
            "Lange",
            "Neuriënde",
            "Nieuwe",
            "Opgewekte",
            "Oude",
            "Pientere",
            "Rode",
            "Ronde",
            "Slapeloze",
            "Snelle",
            "Snorrende",
            "Stille",
            "Stuiterende",
            "Verstrooide",
            "Vliegende",
            "Vrolijke",
            "Wiebelende",
            "Witte",
            "Zingende",
            "Zwevende");
    private static final List<String> SECOND = List.of(
            "Augurk",
            "Bever",
            "Brug",
            "Citroen",
            "Das",
            "Dijk",
            "Duinen",
            "Eekhoorn",
            "Fluitketel",
            "Giraffe",
            "Haven",
            "Hommel",
            "Inktvis",
            "Kaasschaaf",
            "Kompas",
            "Lantaarn",
            "Linde",
            "Molen",
            "Molshoop",
            "Notenkraker",
            "Ooievaar",
            "Pannenkoek",
            "Potlood",
            "Regenjas",
            "Schuur",
            "Stekelbaars",
            "Tompouce",
            "Uil",
            "Vingerhoed",
            "Walnoot",
            "Zakmes",
            "Zeester");
    private static final List<String> TRADES = List.of(
            "Bouw",
            "Catering",
            "Facilitair",
            "Groenvoorziening",
            "Installatie",
            "Logistiek",
            "Metaal",
            "Schoonmaak",
            "Schilders",
            "Techniek",
            "Textiel",
            "Transport",
            "Verpakking",
            "Werkplaats",
            "Zorg");
    private static final List<String> FORMS = List.of("B.V.", "N.V.", "Stichting", "V.O.F.", "Coöperatie");
    private static final List<String> PLACES = List.of(
            "Almelo/Overijssel",
            "Amersfoort/Utrecht",
            "Amsterdam/Noord-Holland",
            "Arnhem/Gelderland",
            "Assen/Drenthe",
            "Breda/Noord-Brabant",
            "Delft/Zuid-Holland",
            "Deventer/Overijssel",
            "Ede/Gelderland",
            "Eindhoven/Noord-Brabant",
            "Emmen/Drenthe",
            "Goes/Zeeland",
            "Groningen/Groningen",
            "Haarlem/Noord-Holland",
            "Helmond/Noord-Brabant",
            "Hengelo/Overijssel",
            "Leeuwarden/Friesland",
            "Lelystad/Flevoland",
            "Maastricht/Limburg",
            "Middelburg/Zeeland",
            "Oss/Noord-Brabant",
            "Roermond/Limburg",
            "Rotterdam/Zuid-Holland",
            "Sneek/Friesland",
            "Tilburg/Noord-Brabant",
            "Utrecht/Utrecht",
            "Venlo/Limburg",
            "Zeist/Utrecht",
            "Zutphen/Gelderland",
            "Zwolle/Overijssel");

    private final Random random;

    Words(Random random) {
        this.random = random;
    }

    /** So many names; the same seed gives the same ones. */
    public static List<String> names(int size, long seed) {
        Words words = new Words(new Random(seed));
        List<String> names = new ArrayList<>(size);
        for (int i = 1; i <= size; i++) {
            names.add(words.name(i));
        }
        return names;
    }

    /** The places that it takes, without their provinces. */
    public static List<String> places() {
        return PLACES.stream()
                .map(place -> place.substring(0, place.indexOf('/')))
                .toList();
    }

    /** A name that many others share parts of, and none is equal to. */
    String name(int number) {
        return one(FIRST) + " " + one(SECOND) + " " + one(TRADES) + " " + number + " " + one(FORMS);
    }

    String trade() {
        return one(TRADES);
    }

    /** A place and its province. */
    String[] place() {
        return one(PLACES).split("/");
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
