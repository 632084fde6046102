package nl.tredewijzer.registry.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import nl.tredewijzer.registry.names.LostLetter;
import nl.tredewijzer.registry.names.Scanning;
import nl.tredewijzer.registry.names.Vocabulary;

/** Which words of one name answer to which words of another; what is surest is taken first. */
final class WordAlignment {

    private static final int SHORTEST_CUT = 3;
    private static final int SHORTEST_JOIN_WITH_EDIT = 6;
    private static final int MOST_SCANNED_APART = 2;

    /** How two groups of words answer to each other. */
    enum Kind {
        SAME,
        JOINED,
        ABBREVIATED,
        TRANSLATED,
        SCANNED,
        EDITED,
        CUT_OFF
    }

    /**
     * Words that answer to each other: {@code askedWords} words from {@code asked} on to {@code registeredWords} words
     * from {@code registered} on.
     */
    record Link(Kind kind, int asked, int askedWords, int registered, int registeredWords, int edits) {}

    private final List<String> asked;
    private final List<String> registered;
    private final List<Link> links = new ArrayList<>();
    private final BitSet askedTaken = new BitSet();
    private final BitSet registeredTaken = new BitSet();

    private WordAlignment(List<String> asked, List<String> registered) {
        this.asked = asked;
        this.registered = registered;
    }

    static WordAlignment of(List<String> asked, List<String> registered) {
        WordAlignment alignment = new WordAlignment(asked, registered);
        alignment.linkSame();
        if (!alignment.isComplete()) {
            alignment.linkJoined(0);
            alignment.linkMeaning();
            alignment.linkEdited();
            alignment.linkJoined(1);
            alignment.linkCutOff();
        }
        alignment.links.sort(Comparator.comparingInt(Link::asked));
        return alignment;
    }

    /** In the order of the asked words. */
    List<Link> links() {
        return links;
    }

    /** Whether all words that answer to each other are the very same. */
    boolean isOfSameWords() {
        return links.stream().allMatch(link -> link.kind() == Kind.SAME);
    }

    List<Integer> leftOfAsked() {
        return left(askedTaken, asked.size());
    }

    List<Integer> leftOfRegistered() {
        return left(registeredTaken, registered.size());
    }

    String asked(Link link) {
        return String.join(" ", asked.subList(link.asked(), link.asked() + link.askedWords()));
    }

    String registered(Link link) {
        return String.join(" ", registered.subList(link.registered(), link.registered() + link.registeredWords()));
    }

    private boolean isComplete() {
        return askedTaken.cardinality() == asked.size() && registeredTaken.cardinality() == registered.size();
    }

    private static List<Integer> left(BitSet taken, int size) {
        List<Integer> left = new ArrayList<>();
        for (int i = taken.nextClearBit(0); i < size; i = taken.nextClearBit(i + 1)) {
            left.add(i);
        }
        return left;
    }

    private void linkSame() {
        for (int i = 0; i < asked.size(); i++) {
            int best = -1;
            for (int j = registeredTaken.nextClearBit(0);
                    j < registered.size();
                    j = registeredTaken.nextClearBit(j + 1)) {
                if (asked.get(i).equals(registered.get(j)) && (best < 0 || Math.abs(j - i) < Math.abs(best - i))) {
                    best = j;
                }
            }
            if (best >= 0) {
                link(new Link(Kind.SAME, i, 1, best, 1, 0));
            }
        }
    }

    private void linkJoined(int edits) {
        for (int words = 2; words <= 3; words++) {
            for (int i = 0; i + words <= asked.size(); i++) {
                String joined = String.join("", asked.subList(i, i + words));
                for (int j = 0; j < registered.size() && areFree(askedTaken, i, words); j++) {
                    if (areFree(registeredTaken, j, 1) && isJoin(joined, registered.get(j), edits)) {
                        link(new Link(Kind.JOINED, i, words, j, 1, edits));
                    }
                }
            }
            for (int j = 0; j + words <= registered.size(); j++) {
                String joined = String.join("", registered.subList(j, j + words));
                for (int i = 0; i < asked.size() && areFree(registeredTaken, j, words); i++) {
                    if (areFree(askedTaken, i, 1) && isJoin(asked.get(i), joined, edits)) {
                        link(new Link(Kind.JOINED, i, 1, j, words, edits));
                    }
                }
            }
        }
    }

    private static boolean isJoin(String one, String other, int edits) {
        return edits == 0
                ? one.equals(other)
                : Math.min(one.length(), other.length()) >= SHORTEST_JOIN_WITH_EDIT
                        && LetterEdits.between(one, other, edits) <= edits;
    }

    private void linkMeaning() {
        for (int i = 0; i < asked.size(); i++) {
            for (int j = 0; j < registered.size() && !askedTaken.get(i); j++) {
                if (!registeredTaken.get(j) && Vocabulary.abbreviates(asked.get(i), registered.get(j))) {
                    link(new Link(Kind.ABBREVIATED, i, 1, j, 1, 0));
                }
            }
        }
        for (int i = 0; i < asked.size(); i++) {
            for (int j = 0; j < registered.size() && !askedTaken.get(i); j++) {
                if (!registeredTaken.get(j) && Vocabulary.translates(asked.get(i), registered.get(j))) {
                    link(new Link(Kind.TRANSLATED, i, 1, j, 1, 0));
                }
            }
        }
    }

    private void linkEdited() {
        List<Link> possible = new ArrayList<>();
        for (int i = askedTaken.nextClearBit(0); i < asked.size(); i = askedTaken.nextClearBit(i + 1)) {
            for (int j = registeredTaken.nextClearBit(0);
                    j < registered.size();
                    j = registeredTaken.nextClearBit(j + 1)) {
                String one = asked.get(i);
                String other = registered.get(j);
                int most = mostEdits(Math.min(one.length(), other.length()));
                int edits = most == 0 ? LetterEdits.TOO_MANY : LetterEdits.between(one, other, most);
                if (edits > 0 && lookAlike(one, other)) {
                    possible.add(new Link(Kind.SCANNED, i, 1, j, 1, 1));
                } else if (edits <= most) {
                    possible.add(new Link(Kind.EDITED, i, 1, j, 1, edits));
                }
            }
        }
        possible.sort(Comparator.comparingInt(Link::edits)
                .thenComparing(Link::kind)
                .thenComparingInt(link -> Math.abs(link.asked() - link.registered())));
        for (Link link : possible) {
            if (!askedTaken.get(link.asked()) && !registeredTaken.get(link.registered())) {
                link(link);
            }
        }
    }

    private static boolean lookAlike(String one, String other) {
        return Math.abs(one.length() - other.length()) <= MOST_SCANNED_APART
                && Scanning.folded(one).equals(Scanning.folded(other));
    }

    private static int mostEdits(int length) {
        return length <= 2 ? 0 : length <= 4 ? 1 : 2;
    }

    private void linkCutOff() {
        for (int i = askedTaken.nextClearBit(0); i < asked.size(); i = askedTaken.nextClearBit(i + 1)) {
            for (int j = registeredTaken.nextClearBit(0);
                    j < registered.size();
                    j = registeredTaken.nextClearBit(j + 1)) {
                String one = asked.get(i);
                String other = registered.get(j);
                if (Math.min(one.length(), other.length()) >= SHORTEST_CUT
                        && (one.startsWith(other) || other.startsWith(one))) {
                    link(new Link(Kind.CUT_OFF, i, 1, j, 1, 0));
                    break;
                }
            }
        }
    }

    private static boolean areFree(BitSet taken, int from, int words) {
        int next = taken.nextSetBit(from);
        return next < 0 || next >= from + words;
    }

    private void link(Link link) {
        links.add(link);
        askedTaken.set(link.asked(), link.asked() + link.askedWords());
        registeredTaken.set(link.registered(), link.registered() + link.registeredWords());
    }

    /** Whether the bidder's words hold a mark for a letter that was lost. */
    static boolean hasLostLetter(String words) {
        return words.indexOf(LostLetter.MARK) >= 0;
    }
}
