package nl.tredewijzer.cli;

import nl.tredewijzer.tender.Language;

/** The languages as they are chosen on the command line. */
enum LanguageOption {
    NL(Language.DUTCH),
    EN(Language.ENGLISH);

    private final Language language;

    LanguageOption(Language language) {
        this.language = language;
    }

    /** The language chosen, or Dutch where none is yet. */
    static Language of(LanguageOption chosen) {
        return chosen == null ? Language.DUTCH : chosen.language;
    }

    Language language() {
        return language;
    }
}
