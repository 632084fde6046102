package nl.tredewijzer.tender.crediting;

import java.util.List;
import java.util.stream.Collectors;
import nl.tredewijzer.model.Bilingual;

/** Several things named one after the other. */
record Listing(List<Bilingual> items) implements Bilingual {

    Listing {
        items = List.copyOf(items);
    }

    @Override
    public String dutch() {
        return items.stream().map(Bilingual::dutch).collect(Collectors.joining(", "));
    }

    @Override
    public String english() {
        return items.stream().map(Bilingual::english).collect(Collectors.joining(", "));
    }

    /** The things as documents name them. */
    @Override
    public String toString() {
        return items.stream().map(Object::toString).collect(Collectors.joining(","));
    }
}
