package nl.tredewijzer.tender.policy;

import java.util.Map;
import java.util.TreeMap;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Phrase;

/** One way in which a rule can be put. A shape says in words what it is, and can be written down by its {@link Form}. */
public interface Shape extends Bilingual {

    /** How policy files and results name the shape. */
    String kind();

    /** Its values by the names of its form's fields; optional ones that are not there are left out. */
    default Map<String, Object> fields() {
        return Map.of();
    }

    /** What it says, as part of a sentence. */
    Phrase says();

    @Override
    default String dutch() {
        return says().dutch();
    }

    @Override
    default String english() {
        return says().english();
    }

    /** Kind and values as results carry them, whatever its words. */
    default String plain() {
        return fields().isEmpty() ? kind() : kind() + new TreeMap<>(fields());
    }
}
