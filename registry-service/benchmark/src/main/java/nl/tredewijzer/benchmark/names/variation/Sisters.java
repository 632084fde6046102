package nl.tredewijzer.benchmark.names.variation;

import static nl.tredewijzer.benchmark.names.variation.NameParts.one;
import static nl.tredewijzer.benchmark.names.variation.Variation.another;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.tredewijzer.benchmark.names.variation.Variation.Meaning;

/** Names of organisations beside the one that is listed: of one group, of one family, of another year. */
final class Sisters {

    private static final List<String> GROUP = List.of("Holding", "Beheer", "Groep", "Group", "Participaties");
    private static final List<String> REGION = List.of("Noord", "Zuid", "Oost", "West", "Noord-Holland", "Brabant");
    private static final List<String> NUMBER = List.of("II", "III", "2", "2020", "2019");
    private static final List<String> ACTIVITY =
            List.of("Services", "International", "Vastgoed", "Trading", "Finance", "Techniek", "Personeel", "Advies");
    private static final List<String> COUNTRY = List.of("Nederland", "Netherlands", "Europe", "Benelux", "België");
    private static final List<List<String>> CLASSES = List.of(GROUP, REGION, NUMBER, ACTIVITY, COUNTRY);
    private static final List<String> FORMS =
            List.of(" V.O.F.", " GmbH", " Ltd.", " S.A.", " Inc.", " Maatschap", " C.V.");

    private Sisters() {}

    static List<Variation> all() {
        return List.of(
                added("group", GROUP),
                added("region", REGION),
                added("number", NUMBER),
                added("activity", ACTIVITY),
                added("country", COUNTRY),
                added("place", BesideTheName.PLACES),
                instead("word removed", Sisters::nothing),
                instead("word replaced by its like", Sisters::classOf),
                instead("place replaced", Sisters::anotherPlace),
                instead("number changed", Sisters::nextNumbers),
                new Variation("sister:form of another kind", Meaning.OTHER_FORM, (name, random) -> Optional.of(
                                NameParts.of(name))
                        .filter(parts -> !parts.form().isEmpty())
                        .map(parts -> random.nextInt(3) == 0
                                ? "Stichting " + parts.stem()
                                : parts.front() + parts.stem() + one(FORMS, random))));
    }

    private static Variation added(String kind, List<String> words) {
        return another(
                "sister:added " + kind,
                (name, random) -> Optional.of(NameParts.of(name).adding(one(words, random))));
    }

    private static List<String> nothing(String word) {
        return classOf(word).isEmpty() ? List.of() : List.of("");
    }

    private static List<String> classOf(String word) {
        return CLASSES.stream()
                .filter(words -> contains(words, word))
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> anotherPlace(String word) {
        return contains(BesideTheName.PLACES, word) ? BesideTheName.PLACES : List.of();
    }

    private static List<String> nextNumbers(String word) {
        return word.matches("[0-9]{1,4}")
                ? List.of(String.valueOf(Integer.parseInt(word) + 1), String.valueOf(Integer.parseInt(word) + 2))
                : List.of();
    }

    /** Puts something else in the place of one word of the name itself, where the rule knows what. */
    private static Variation instead(String kind, Function<String, List<String>> rule) {
        return another("sister:" + kind, (name, random) -> {
            NameParts parts = NameParts.of(name);
            List<String> possible = new ArrayList<>();
            for (int at = 0; at < parts.words().size(); at++) {
                for (String other : rule.apply(parts.words().get(at))) {
                    List<String> words = new ArrayList<>(parts.words());
                    words.set(at, other);
                    words.removeIf(String::isEmpty);
                    possible.add(parts.with(String.join(" ", words)));
                }
            }
            possible.removeIf(text ->
                    text.equalsIgnoreCase(name) || NameParts.of(text).stem().isBlank());
            return possible.isEmpty() ? Optional.empty() : Optional.of(one(possible, random));
        });
    }

    private static boolean contains(List<String> list, String word) {
        return list.stream().anyMatch(word::equalsIgnoreCase);
    }
}
