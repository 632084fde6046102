package nl.tredewijzer.registry.http;

import nl.tredewijzer.model.Bilingual;

/** A sentence in both languages. */
public record Sentence(String nl, String en) {

    /** What a text says in both. */
    public static Sentence of(Bilingual text) {
        return new Sentence(text.dutch(), text.english());
    }
}
