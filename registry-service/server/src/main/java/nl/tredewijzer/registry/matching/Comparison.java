package nl.tredewijzer.registry.matching;

import java.util.ArrayList;
import java.util.List;
import nl.tredewijzer.registry.matching.WordAlignment.Link;
import nl.tredewijzer.registry.names.NormalName;
import nl.tredewijzer.registry.names.Vocabulary;

/** Holds the name that a bidder wrote against one that is registered, and writes down every signal that it sees. */
final class Comparison {

    private static final int SHORTEST_ACROSS = 6;
    private static final int MOST_ACROSS = 2;

    private final NormalName asked;
    private final NormalName registered;
    private final WordCounts counts;
    private final Coverage coverage;
    private final List<Observation> seen = new ArrayList<>();

    private Comparison(NormalName asked, NormalName registered, WordCounts counts) {
        this.asked = asked;
        this.registered = registered;
        this.counts = counts;
        this.coverage = new Coverage(counts);
    }

    /**
     * How two names compare.
     *
     * @param seen every signal
     * @param likeness how much of them is the same, whatever it says, from 0 to 1
     */
    record Compared(List<Observation> seen, double likeness) {}

    /** Compares two names, neither of them empty. */
    static Compared of(NormalName asked, NormalName registered, WordCounts counts) {
        Comparison comparison = new Comparison(withFormOf(registered, asked), withFormOf(asked, registered), counts);
        comparison.compareWords();
        comparison.seen.addAll(FormsAndPlaces.seenBetween(comparison.asked, comparison.registered));
        return new Compared(comparison.seen, comparison.coverage.likeness());
    }

    /** {@code St. Aqua} beside a Stichting: short for the legal form of the other name, and no word of this one. */
    private static NormalName withFormOf(NormalName other, NormalName name) {
        return other.legalForm()
                .filter(form -> name.legalForm().isEmpty()
                        && name.words().size() > 1
                        && Vocabulary.abbreviates(name.words().get(0), form.word()))
                .map(name::withFirstWordAs)
                .orElse(name);
    }

    private void compareWords() {
        if (asked.words().equals(registered.words())) {
            see(Signal.SAME_WORDS);
            matchAll();
        } else if (haveSameLetters()) {
            seeWhole(Signal.TOGETHER_OR_APART);
        } else {
            WordAlignment alignment = WordAlignment.of(asked.words(), registered.words());
            int edits = editsAcrossWords(alignment);
            if (edits <= MOST_ACROSS) {
                seeWhole(edits == 1 ? Signal.LETTERS_ACROSS_WORDS : Signal.LETTERS_ACROSS_WORDS_TWO);
            } else {
                compareWords(alignment);
            }
        }
    }

    private void compareWords(WordAlignment alignment) {
        alignment.links().forEach(link -> compareLink(alignment, link));
        order(alignment.links());
        Leftover left = new Leftover(asked, registered, alignment, counts);
        seen.addAll(left.seen());
        coverage.leave(left.rarenessAdded(), left.rarenessDropped());
        coverage.share().ifPresent(this::see);
        see(coverage.rareness());
        if (left.isWeighty()) {
            coverage.family().ifPresent(this::see);
        }
        if (left.isInFront() && coverage.isAlone() && alignment.isOfSameWords()) {
            see(Signal.IN_FRONT);
        }
    }

    private boolean haveSameLetters() {
        return asked.squeezed().equals(registered.squeezed())
                || asked.letters().equals(registered.letters())
                || asked.squeezed().equals(registered.joined())
                || asked.joined().equals(registered.squeezed());
    }

    /** Differences that lie across the borders of words: {@code AUOE urope} for {@code AUO Europe}. */
    private int editsAcrossWords(WordAlignment alignment) {
        List<Integer> added = alignment.leftOfAsked();
        List<Integer> dropped = alignment.leftOfRegistered();
        boolean mayBe = !added.isEmpty()
                && !dropped.isEmpty()
                && added.stream().noneMatch(i -> hasDigit(asked.words().get(i)))
                && dropped.stream().noneMatch(i -> hasDigit(registered.words().get(i)))
                && Math.min(asked.squeezed().length(), registered.squeezed().length()) >= SHORTEST_ACROSS;
        return mayBe
                ? Math.min(
                        LetterEdits.between(asked.squeezed(), registered.squeezed(), MOST_ACROSS),
                        LetterEdits.between(asked.letters(), registered.letters(), MOST_ACROSS))
                : LetterEdits.TOO_MANY;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private void compareLink(WordAlignment alignment, Link link) {
        String written = alignment.asked(link);
        String known = alignment.registered(link);
        switch (link.kind()) {
            case SAME -> {}
            case JOINED ->
                see(link.edits() == 0 ? Signal.TOGETHER_OR_APART : Signal.LETTERS_ACROSS_WORDS, written, known);
            case ABBREVIATED -> see(Signal.ABBREVIATED, written, known);
            case TRANSLATED -> see(translated(known), written, known);
            case SCANNED -> see(Signal.SCANNED, written, known);
            case EDITED -> seen.addAll(LetterDifference.seenBetween(written, known, link.edits(), counts));
            case CUT_OFF -> see(Signal.CUT_OFF, written, known);
        }
        for (int i = 0; i < link.registeredWords(); i++) {
            coverage.match(registered.words().get(link.registered() + i));
        }
    }

    private static Signal translated(String word) {
        return switch (Vocabulary.sortOf(word)) {
            case STRUCTURE, REGION -> Signal.TRANSLATED_TELLING;
            default -> Signal.TRANSLATED;
        };
    }

    private void order(List<Link> links) {
        int turns = 0;
        for (int i = 1; i < links.size(); i++) {
            if (links.get(i).registered() < links.get(i - 1).registered()) {
                turns++;
            }
        }
        if (turns == 1
                && links.get(links.size() - 1).registered() < links.get(0).registered()) {
            see(Signal.ORDER_TURNED);
        } else if (turns > 0) {
            see(Signal.ORDER_MIXED);
        }
    }

    private void seeWhole(Signal signal) {
        see(signal, String.join(" ", asked.words()), String.join(" ", registered.words()));
        matchAll();
    }

    private void matchAll() {
        registered.words().forEach(coverage::match);
        see(coverage.rareness());
    }

    private void see(Signal signal, String written, String known) {
        seen.add(new Observation(signal, written, known));
    }

    private void see(Signal signal) {
        seen.add(Observation.of(signal));
    }
}
