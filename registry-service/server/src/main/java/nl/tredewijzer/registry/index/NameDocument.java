package nl.tredewijzer.registry.index;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.tredewijzer.registry.names.NormalName;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;

/** The fields by which the names of an organisation are found and compared. */
final class NameDocument {

    private static final int LONGEST_KEY = 1000;

    private NameDocument() {}

    static void describe(Document document, NamedOrganisation organisation) {
        Set<String> words = new LinkedHashSet<>();
        Set<String> joins = new LinkedHashSet<>();
        Set<String> less = new LinkedHashSet<>();
        Set<String> parts = new LinkedHashSet<>();
        Set<String> keys = new LinkedHashSet<>();
        for (NamedOrganisation.Named named : organisation.names()) {
            NormalName name = named.name();
            words.addAll(name.words());
            joins.addAll(NameKeys.joins(name.words()));
            name.words().forEach(word -> less.addAll(NameKeys.less(word)));
            parts.addAll(NameKeys.parts(name));
            keys.addAll(NameKeys.whole(name));
        }
        keywords(document, Fields.NAME_WORD, words);
        keywords(document, Fields.NAME_JOIN, joins);
        keywords(document, Fields.NAME_WORD_LESS, less);
        keywords(document, Fields.NAME_PART, parts);
        keywords(document, Fields.NAME_KEY, keys);
        document.add(new BinaryDocValuesField(Fields.NAMES, StoredNames.write(organisation)));
    }

    private static void keywords(Document document, String field, Collection<String> values) {
        SearchFields.present(
                document,
                field,
                values.stream().filter(value -> value.length() <= LONGEST_KEY).toList());
    }
}
