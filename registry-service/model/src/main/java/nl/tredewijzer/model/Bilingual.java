package nl.tredewijzer.model;

/** Something that is told to people, in both languages of the product. */
public interface Bilingual {

    /** The sentence or word in Dutch. */
    String dutch();

    /** The sentence or word in English. */
    String english();
}
