package nl.tredewijzer.registry.index;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.tredewijzer.registry.index.NamedOrganisation.Named;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;

/** What search and suggestions find an organisation by. */
final class SearchFields {

    /** Neither how often nor where: it is there or it is not. */
    private static final FieldType PRESENT = new FieldType();

    static {
        PRESENT.setIndexOptions(IndexOptions.DOCS);
        PRESENT.setOmitNorms(true);
        PRESENT.freeze();
    }

    private SearchFields() {}

    static void add(Document document, NamedOrganisation organisation, OrganisationProfile profile) {
        for (Named named : organisation.names()) {
            document.add(new TextField(fieldOf(named.kind()), new WordStream(NameWords.compared(named.name()))));
            for (String key : WholeName.of(named.name())) {
                OrganisationBlock.keyword(document, Fields.WHOLE_NAME, WholeName.term(key, named.kind()));
            }
        }
        parts(document, organisation.names());
        label(document, Facet.PROVINCE, profile.province());
        label(document, Facet.PLACE, profile.place());
        label(document, Facet.SECTOR, profile.sector());
    }

    private static String fieldOf(NameKind kind) {
        return switch (kind) {
            case CURRENT -> Fields.NAME;
            case TRADING -> Fields.TRADING_NAMES;
            case FORMER -> Fields.FORMER_NAMES;
        };
    }

    private static void parts(Document document, List<Named> names) {
        Set<String> words = each(names, named -> NameWords.all(named.name()));
        present(document, Fields.ANY_NAME, words);
        present(document, Fields.NAME_EDGE, each(words, word -> NameWords.edges(word)
                .toList()));
        present(document, Fields.WORD_END, each(words, word -> NameWords.parts(word)
                .toList()));
    }

    private static void label(Document document, Facet facet, Optional<String> written) {
        written.ifPresent(label -> {
            List<String> words = NameWords.written(label);
            present(document, Fields.LABEL_WORDS, words);
            present(document, Fields.LABEL_WORD_LESS, each(words, NameKeys::less));
            OrganisationBlock.keyword(document, Fields.LABEL, Labels.term(facet, label));
        });
    }

    /** Adds words that are there or not, however often. */
    static void present(Document document, String field, Collection<String> words) {
        document.add(new Field(field, new WordStream(words), PRESENT));
    }

    private static <T> Set<String> each(Collection<T> all, Function<T, Collection<String>> words) {
        Set<String> each = new LinkedHashSet<>();
        all.forEach(one -> each.addAll(words.apply(one)));
        return each;
    }
}
