package nl.tredewijzer.benchmark.names.variation;

import static nl.tredewijzer.benchmark.names.variation.NameParts.one;
import static nl.tredewijzer.benchmark.names.variation.Variation.same;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands beside the name on a list of bidders: a place, or a second name. */
final class BesideTheName {

    /** Where organisations are. */
    static final List<String> PLACES = List.of(
            "Utrecht",
            "Zwolle",
            "'s-Hertogenbosch",
            "Den Haag",
            "Rotterdam",
            "Amsterdam",
            "Alphen aan den Rijn",
            "Bergen op Zoom",
            "Capelle aan den IJssel",
            "Oss",
            "Ede",
            "Deventer",
            "Wijchen",
            "Hoofddorp",
            "Groningen",
            "Eindhoven",
            "Tilburg",
            "Breda",
            "Venlo",
            "Maastricht",
            "Nijmegen",
            "Arnhem",
            "Apeldoorn",
            "Almere",
            "Leeuwarden",
            "Heerenveen",
            "Assen",
            "Emmen",
            "Roosendaal",
            "Vlissingen",
            "Gouda",
            "Delft",
            "Leiden",
            "Haarlem",
            "Zaandam",
            "Alkmaar",
            "Hilversum",
            "Amersfoort",
            "Veenendaal",
            "Doetinchem",
            "Enschede",
            "Hengelo",
            "Almelo",
            "Helmond",
            "Weert",
            "Roermond",
            "Sittard",
            "Den Bosch",
            "Nieuwegein",
            "Barendrecht");

    private static final List<String> AS = List.of(
            "h.o.d.n.",
            "hodn",
            "H.O.D.N.",
            "h.o.d.n",
            "t.h.o.d.n.",
            "handelend onder de naam",
            "tevens handelend onder de naam",
            "h/o",
            "t/a",
            "(h.o.d.n.)",
            ", h.o.d.n.",
            "o.h.o.d.n.",
            "trading as");
    private static final List<String> OTHERS = List.of(
            "De Wiebelende Augurk",
            "J. Fluitketel",
            "Snorrende Stekelbaars Beheer B.V.",
            "P.J. van der Molshoop",
            "Het Verstrooide Zakmes",
            "Tompouce Advies",
            "Zwevende Regenjas V.O.F.",
            "Pannenkoek & Zn.",
            "A. de Notenkraker",
            "Slapeloze Ooievaar Techniek");

    private BesideTheName() {}

    static List<Variation> all() {
        return List.of(
                place("te", " te %s"),
                place("in brackets", " (%s)"),
                place("comma", ", %s"),
                place("comma, te", ", te %s"),
                place("gevestigd te", ", gevestigd te %s"),
                place("statutair gevestigd te", ", statutair gevestigd te %s"),
                place("dash", " - %s"),
                same(
                        "place:capitals in brackets",
                        (name, random) ->
                                Optional.of(name + " (" + one(PLACES, random).toUpperCase(Locale.ROOT) + ")")),
                same("place:in brackets before the form", (name, random) -> Optional.of(NameParts.of(name))
                        .filter(parts -> !parts.form().isEmpty())
                        .map(parts -> parts.adding("(" + one(PLACES, random) + ")"))),
                same("place:te, without a form", (name, random) -> Optional.of(NameParts.of(name))
                        .filter(parts -> !parts.form().isEmpty())
                        .map(parts -> parts.front() + parts.stem() + " te " + one(PLACES, random))),
                same(
                        "h.o.d.n.:behind another name",
                        (name, random) -> Optional.of(one(OTHERS, random) + " " + one(AS, random) + " " + name)),
                same(
                        "h.o.d.n.:before another name",
                        (name, random) -> Optional.of(name + " " + one(AS, random) + " " + one(OTHERS, random))),
                same("h.o.d.n.:behind another, without form", (name, random) -> Optional.of(NameParts.of(name))
                        .filter(parts -> !parts.form().isEmpty())
                        .map(parts -> one(OTHERS, random) + " " + one(AS, random) + " " + parts.stem())));
    }

    private static Variation place(String kind, String how) {
        return same(
                "place:" + kind,
                (name, random) -> Optional.of(name + String.format(Locale.ROOT, how, one(PLACES, random))));
    }
}
