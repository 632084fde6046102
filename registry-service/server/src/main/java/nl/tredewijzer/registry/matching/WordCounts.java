package nl.tredewijzer.registry.matching;

import nl.tredewijzer.registry.index.NameIndex;

/** How telling words are: the fewer organisations have one in their name, the more. */
final class WordCounts {

    /** A register smaller than this says little about which words are rare. */
    private static final int LEAST_ORGANISATIONS = 5000;

    private final NameIndex names;
    private final int organisations;
    private final double all;

    WordCounts(NameIndex names) {
        this.names = names;
        this.organisations = Math.max(LEAST_ORGANISATIONS, names.organisations());
        this.all = Math.log(organisations + 1.0);
    }

    /** From 0 for a word that all have to about 10 for one that a single organisation of twelve thousand has. */
    double rareness(String word) {
        return Math.max(0, all - Math.log(names.organisationsWith(word) + 0.5));
    }

    int organisationsWith(String word) {
        return names.organisationsWith(word);
    }

    /** Whether one in five hundred organisations, and ten at least, have the word. */
    boolean isCommon(String word) {
        return names.organisationsWith(word) >= Math.max(10, organisations / 500);
    }
}
