package nl.tredewijzer.benchmark.names.variation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tredewijzer.benchmark.names.AskedName;
import nl.tredewijzer.benchmark.names.Letters;
import nl.tredewijzer.benchmark.names.Listed;
import nl.tredewijzer.benchmark.names.NameList;
import nl.tredewijzer.model.KvkNumber;

/**
 * A register of which a tenth was left out, and the names of those that were: bidders without a certificate, some of
 * them beside a sister that is listed.
 *
 * @param listed the register without them
 * @param asked their own names; those whose very letters are listed too are not asked
 */
public record LeftOut(NameList listed, List<AskedName> asked) {

    /** Left out, with a listed organisation whose name begins with the same rare word or words. */
    public static final String SISTER = "left out:with a listed sister";
    /** Left out, without one. */
    public static final String OTHER = "left out:others";

    private static final int PORTIONS = 10;
    private static final int RARE = 20;

    /** So many different tenths of a register. */
    public static List<LeftOut> tenths(NameList register, int tenths, long seed) {
        List<Listed> inNoOrder = new ArrayList<>(register.organisations());
        Collections.shuffle(inNoOrder, new Random(seed));
        Beginnings beginnings = new Beginnings(register);
        List<LeftOut> all = new ArrayList<>();
        for (int i = 0; i < Math.min(tenths, PORTIONS); i++) {
            int from = i * inNoOrder.size() / PORTIONS;
            int to = (i + 1) * inNoOrder.size() / PORTIONS;
            all.add(of(register, inNoOrder.subList(from, to), beginnings));
        }
        return all;
    }

    private static LeftOut of(NameList register, List<Listed> leftOut, Beginnings beginnings) {
        NameList listed =
                register.without(leftOut.stream().map(Listed::kvkNumber).collect(Collectors.toSet()));
        Set<String> letters = new HashSet<>();
        Set<String> begun = new HashSet<>();
        for (Listed other : listed.organisations()) {
            letters.add(Letters.of(other.name()));
            other.tradingNames().forEach(name -> letters.add(Letters.of(name)));
            begun.add(beginnings.of(other.name()));
        }
        List<AskedName> asked = leftOut.stream()
                .map(Listed::name)
                .filter(name -> !letters.contains(Letters.of(name)))
                .map(name -> new AskedName(
                        begun.contains(beginnings.of(name)) ? SISTER : OTHER, name, Optional.<KvkNumber>empty()))
                .toList();
        return new LeftOut(listed, asked);
    }

    /** With which rare words names begin. */
    private static final class Beginnings {
        private final Map<String, Integer> carriers = new HashMap<>();

        Beginnings(NameList register) {
            for (Listed listed : register.organisations()) {
                words(listed.name()).stream().distinct().forEach(word -> carriers.merge(word, 1, Integer::sum));
            }
        }

        /** The words of a name up to the first rare one. */
        String of(String name) {
            List<String> beginning = new ArrayList<>();
            for (String word : words(name)) {
                beginning.add(word);
                if (carriers.getOrDefault(word, 0) <= RARE) {
                    break;
                }
            }
            return String.join(" ", beginning);
        }

        private static List<String> words(String name) {
            NameParts parts = NameParts.of(name);
            return parts.words().stream()
                    .map(Letters::of)
                    .filter(word -> !word.isEmpty())
                    .toList();
        }
    }
}
