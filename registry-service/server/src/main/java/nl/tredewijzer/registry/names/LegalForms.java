package nl.tredewijzer.registry.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The legal forms in all their spellings, and where in a name they can stand. */
final class LegalForms {

    private static final Map<String, Entry> SPELLINGS = new HashMap<>();
    /** Most words of names begin no spelling, which is known sooner than what follows them. */
    private static final Set<String> FIRST_WORDS = new HashSet<>();

    private static final Map<String, LegalForm> CODES = new HashMap<>();
    private static final Map<String, String> CORRECTIONS = new HashMap<>();
    private static final int SHORTEST_MISSPELT = 7;
    private static final int LONGEST_MISSPELT = 20;
    private static final Set<String> ARTICLES = Set.of("de", "het", "the");
    private static final int LONGEST_SPELLING;

    static {
        int longest = 1;
        for (List<String> row : Table.read("legal-forms.csv")) {
            LegalForm form = new LegalForm(row.get(0), LegalForm.Kind.valueOf(row.get(1)));
            CODES.put(form.code(), form);
            for (String spelling : row.get(3).split("\\|")) {
                List<String> words = Tokens.of(Folding.folded(spelling));
                Entry entry = new Entry(form, Position.valueOf(row.get(2)));
                SPELLINGS.put(String.join(" ", words), entry);
                FIRST_WORDS.add(words.get(0));
                words.forEach(word -> shortened(word).forEach(less -> CORRECTIONS.putIfAbsent(less, word)));
                longest = Math.max(longest, words.size());
            }
        }
        LONGEST_SPELLING = longest;
    }

    private enum Position {
        /** At the end only: elsewhere it is a word. */
        END,
        /** At the end, or in front. */
        EITHER,
        /** Anywhere: it means nothing else. */
        ANYWHERE
    }

    private record Entry(LegalForm form, Position position) {}

    /** A form, and how many of the words that were left stood before it. */
    record Taken(LegalForm form, int at) {}

    private LegalForms() {}

    /** The form with this code. */
    static Optional<LegalForm> withCode(String code) {
        return Optional.ofNullable(CODES.get(code));
    }

    /** Whether a single word is a legal form. */
    static boolean isSpelling(String word) {
        return SPELLINGS.containsKey(word);
    }

    /**
     * Takes the forms out of the words, but leaves at least one word.
     *
     * @return the form that counts: the one in front, or else the first of those at the end, or else one inside
     */
    static Optional<Taken> takeFrom(List<String> words) {
        Optional<Taken> front = takeAt(words, 0, Position.EITHER);
        if (front.isEmpty() && words.size() > 2 && ARTICLES.contains(words.get(0))) {
            front = takeAt(words, 1, Position.EITHER);
        }
        Optional<Taken> end = Optional.empty();
        for (Optional<Taken> next = takeEnd(words); next.isPresent(); next = takeEnd(words)) {
            end = next;
        }
        Optional<Taken> inside = Optional.empty();
        for (int i = words.size() - 1; i > 0 && inside.isEmpty(); i--) {
            inside = takeAt(words, i, Position.ANYWHERE);
        }
        return front.isPresent() ? front : end.isPresent() ? end : inside;
    }

    private static Optional<Taken> takeEnd(List<String> words) {
        for (int length = Math.min(LONGEST_SPELLING, words.size() - 1); length > 0; length--) {
            int at = words.size() - length;
            List<String> spelling = words.subList(at, words.size());
            Entry entry = entry(spelling);
            if (entry != null) {
                spelling.clear();
                return Optional.of(new Taken(entry.form(), at));
            }
        }
        return Optional.empty();
    }

    /** Takes a form that may stand here: in front those that can stand there, or only those that can stand anywhere. */
    private static Optional<Taken> takeAt(List<String> words, int at, Position least) {
        for (int length = Math.min(LONGEST_SPELLING, words.size() - Math.max(at, 1)); length > 0; length--) {
            List<String> spelling = words.subList(at, at + length);
            Entry entry = least == Position.EITHER ? entry(spelling) : exact(spelling);
            if (entry != null && entry.position().compareTo(least) >= 0) {
                spelling.clear();
                return Optional.of(new Taken(entry.form(), at));
            }
        }
        return Optional.empty();
    }

    /** The form that is written here, also with a letter wrong in a long word: {@code Stichtng}. */
    private static Entry entry(List<String> spelling) {
        Entry exact = exact(spelling);
        if (exact != null || !FIRST_WORDS.contains(corrected(spelling.get(0)))) {
            return exact;
        }
        return SPELLINGS.get(spelling.stream().map(LegalForms::corrected).collect(Collectors.joining(" ")));
    }

    private static Entry exact(List<String> spelling) {
        return FIRST_WORDS.contains(spelling.get(0)) ? SPELLINGS.get(String.join(" ", spelling)) : null;
    }

    private static String corrected(String word) {
        return shortened(word)
                .map(CORRECTIONS::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(word);
    }

    /** A long word, and the word without each of its letters: two that differ in one letter share one of these. */
    private static Stream<String> shortened(String word) {
        return word.length() < SHORTEST_MISSPELT || word.length() > LONGEST_MISSPELT
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(word),
                        IntStream.range(0, word.length()).mapToObj(i -> word.substring(0, i) + word.substring(i + 1)));
    }
}
