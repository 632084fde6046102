package nl.tredewijzer.registry.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.tredewijzer.registry.names.Letters;
import nl.tredewijzer.registry.names.NormalName;

/**
 * A whole name as one word. It has two keys: all its letters as they are written, which begin with whatever was typed of
 * them so far, and those of its words as names are compared. In {@link Fields#WHOLE_NAME} each is followed by what the
 * name is to its organisation, so that they lie there in the order of the alphabet.
 */
final class WholeName {

    /** Lies before every letter. */
    static final char END = '\u0001';

    private WholeName() {}

    /** The keys of a text, that of its written letters first; a text without letters has none. */
    static List<String> of(String text) {
        return of(NormalName.of(text));
    }

    /** The keys of a name that was read. */
    static List<String> of(NormalName name) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(Letters.of(name.written()).folded());
        keys.add(name.squeezed());
        keys.remove("");
        return List.copyOf(keys);
    }

    /** How a key of a name lies in the index. */
    static String term(String key, NameKind kind) {
        return key + END + kind.ordinal();
    }
}
