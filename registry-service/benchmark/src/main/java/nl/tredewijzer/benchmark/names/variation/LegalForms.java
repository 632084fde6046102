package nl.tredewijzer.benchmark.names.variation;

import static nl.tredewijzer.benchmark.names.variation.Variation.same;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** The spellings of legal forms. */
final class LegalForms {

    private static final Map<String, List<String>> SHORT = Map.of(
            "bv", List.of("BV", "B. V.", "b.v.", "bv", "Bv", "B V", "B.V", "BV.", "B.v.", "b.v"),
            "nv", List.of("NV", "N. V.", "n.v.", "nv", "Nv", "N V", "N.V", "NV."),
            "ua", List.of("UA", "U. A.", "u.a.", "U.A"),
            "vof", List.of("VOF", "V.O.F.", "vof", "v.o.f.", "V.o.f.", "V O F"),
            "cv", List.of("CV", "c.v.", "C. V.", "cv"),
            "limited", List.of("Ltd.", "Ltd", "LTD", "ltd."),
            "ltd", List.of("Limited", "LTD", "ltd."),
            "gmbh", List.of("GMBH", "Gmbh", "G.m.b.H."),
            "inc", List.of("Incorporated", "INC", "inc."),
            "llp", List.of("L.L.P.", "llp"));
    private static final Map<String, List<String>> LONG = Map.of(
            "bv",
                    List.of(
                            "Besloten Vennootschap",
                            "besloten vennootschap",
                            "Besloten Vennootschap met beperkte aansprakelijkheid",
                            "BESLOTEN VENNOOTSCHAP"),
            "nv", List.of("Naamloze Vennootschap", "naamloze vennootschap"),
            "ua", List.of("met uitgesloten aansprakelijkheid", "Uitgesloten Aansprakelijkheid"),
            "vof", List.of("Vennootschap onder firma", "vennootschap onder Firma"),
            "cv", List.of("Commanditaire Vennootschap"),
            "gmbh", List.of("Gesellschaft mit beschränkter Haftung"),
            "llp", List.of("Limited Liability Partnership"));
    private static final Map<String, String> FRONT =
            Map.of("stichting", "Stg.", "vereniging", "Ver.", "coöperatie", "Coop.", "coöperatieve", "Coop.");

    private LegalForms() {}

    static List<Variation> all() {
        return List.of(
                same("form:another spelling", (name, random) -> behind(name, SHORT, random)),
                same("form:in full", (name, random) -> behind(name, LONG, random)),
                same("form:in front", (name, random) -> Optional.of(NameParts.of(name))
                        .filter(parts -> parts.front().isEmpty() && LONG.containsKey(key(parts.form())))
                        .map(parts -> parts.form().strip() + " " + parts.stem())),
                same("form:in full in front", (name, random) -> Optional.of(NameParts.of(name))
                        .filter(parts -> parts.front().isEmpty() && LONG.containsKey(key(parts.form())))
                        .map(parts -> NameParts.one(LONG.get(key(parts.form())), random) + " " + parts.stem())),
                same("form:after a comma", (name, random) -> Optional.of(NameParts.of(name))
                        .filter(parts -> !parts.form().isEmpty())
                        .map(parts -> parts.front() + parts.stem() + ", "
                                + parts.form().strip())),
                same("form:left out", (name, random) -> Optional.of(NameParts.of(name))
                        .filter(parts -> !parts.form().isEmpty())
                        .map(parts -> parts.front() + parts.stem())),
                same("form:shortened in front", (name, random) -> Optional.of(NameParts.of(name))
                        .filter(parts -> FRONT.containsKey(front(parts)))
                        .map(parts -> FRONT.get(front(parts)) + " " + parts.stem() + parts.form())),
                same("form:foundation behind", (name, random) -> Optional.of(NameParts.of(name))
                        .filter(parts ->
                                front(parts).equals("stichting") && parts.form().isEmpty())
                        .map(parts -> parts.stem()
                                + (random.nextBoolean() ? ", " : " ")
                                + (random.nextBoolean() ? "Stichting" : "stichting"))));
    }

    private static Optional<String> behind(String name, Map<String, List<String>> spellings, Random random) {
        NameParts parts = NameParts.of(name);
        return Optional.ofNullable(spellings.get(key(parts.form())))
                .map(texts -> parts.front() + parts.stem() + " " + NameParts.one(texts, random))
                .filter(text -> !text.equals(name));
    }

    private static String key(String form) {
        return form.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    private static String front(NameParts parts) {
        return parts.front().strip().toLowerCase(Locale.ROOT);
    }
}
