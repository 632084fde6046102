package nl.tredewijzer.tender.pdf.form;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that say what a field is: of {@code form1[0].#subform[2].KvKnummerInschrijver[0]} these are {@code kvk},
 * {@code nummer} and {@code inschrijver}. Little words, numbers and what forms call every field say nothing.
 */
final class Words {

    private static final Set<String> SAY_NOTHING = set(
            "de het een van der den uw in op te voor met door bij of en om tot aan the a an your of in on to for with "
                    + "by at or and is i ii iii iv v vi b c d form formulier veld field txt text tekst tekstveld textfield tf "
                    + "fld invoer invulveld input topmostsubform subform page pagina row rij table tabel part deel section "
                    + "sectie rubriek uea espd indien toepassing applicable if hier here invullen volledige full");

    private final List<String> all;

    private Words(List<String> all) {
        this.all = all;
    }

    static Words of(String description) {
        String plain = Normalizer.normalize(description, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("(?i)kvk", " kvk ")
                .replaceAll("(?i)(?<![a-z])coc(?![a-z])|CoC", " coc ")
                .replaceAll("([a-z])([A-Z])", "$1 $2")
                .replaceAll("[^A-Za-z]+", " ");
        return new Words(Arrays.stream(plain.toLowerCase(Locale.ROOT).split(" "))
                .filter(word -> !word.isEmpty() && !SAY_NOTHING.contains(word))
                .toList());
    }

    static Set<String> set(String words) {
        return Set.copyOf(Arrays.stream(words.split(" ")).collect(Collectors.toSet()));
    }

    /** Whether one of these words is among them. */
    boolean haveOneOf(Set<String> words) {
        return !Collections.disjoint(all, words);
    }

    /** Whether all of these words are among them. */
    boolean haveAll(Set<String> words) {
        return all.containsAll(words);
    }

    /** Whether there is nothing else among them. */
    boolean areAllAmong(Set<String> words, Set<String> others) {
        return all.stream().allMatch(word -> words.contains(word) || others.contains(word));
    }

    /** Whether one of them has this in it. */
    boolean contain(String part) {
        return all.stream().anyMatch(word -> word.contains(part));
    }
}
