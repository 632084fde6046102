package nl.tredewijzer.cli;

import nl.tredewijzer.tender.Language;

/** A command that was asked to speak a language. */
interface Speaks {

    /** The language in which it speaks, also when it was not understood yet. */
    Language language();
}
