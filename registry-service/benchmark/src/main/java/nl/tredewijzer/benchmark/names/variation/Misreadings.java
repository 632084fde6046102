package nl.tredewijzer.benchmark.names.variation;

import static nl.tredewijzer.benchmark.names.variation.Variation.same;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Letters that a scanner takes for others that look the same. */
final class Misreadings {

    private static final List<String> DIGITS =
            List.of("O>0", "o>0", "0>O", "l>1", "I>1", "i>1", "1>l", "S>5", "s>5", "5>S", "B>8", "8>B");
    private static final List<String> LETTERS =
            List.of("rn>m", "m>rn", "cl>d", "d>cl", "vv>w", "w>vv", "I>l", "l>I", "e>c", "c>e", "ii>u", "u>ii");

    private Misreadings() {}

    static List<Variation> all() {
        return List.of(
                same("scan:a digit", (name, random) -> misread(name, DIGITS, random)),
                same("scan:a letter", (name, random) -> misread(name, LETTERS, random)),
                same("scan:two", (name, random) -> misread(name, DIGITS, random)
                        .filter(text -> name.length() > 15)
                        .flatMap(text -> misread(text, LETTERS, random))));
    }

    /** One misreading in the name itself. */
    private static Optional<String> misread(String name, List<String> readings, Random random) {
        NameParts parts = NameParts.of(name);
        List<String> possible = new ArrayList<>();
        for (String reading : readings) {
            String[] letters = reading.split(">");
            for (int at = parts.stem().indexOf(letters[0]);
                    at >= 0;
                    at = parts.stem().indexOf(letters[0], at + 1)) {
                possible.add(parts.stem().substring(0, at)
                        + letters[1]
                        + parts.stem().substring(at + letters[0].length()));
            }
        }
        return possible.isEmpty() ? Optional.empty() : Optional.of(parts.with(NameParts.one(possible, random)));
    }
}
