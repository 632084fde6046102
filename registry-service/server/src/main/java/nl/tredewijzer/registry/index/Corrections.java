package nl.tredewijzer.registry.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.registry.names.Letters;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestWord;

/** Finds what may have been meant by words that nobody has. */
final class Corrections {

    private static final int MOST = 3;
    private static final int MOST_WORDS = 16;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;
    private static final List<String> FIELDS = List.of(Fields.ANY_NAME, Fields.LABEL_WORDS);

    private final DirectoryReader reader;
    private final OrganisationDocuments documents;
    private final DirectSpellChecker speller = new DirectSpellChecker();

    Corrections(DirectoryReader reader, OrganisationDocuments documents) {
        this.reader = reader;
        this.documents = documents;
        speller.setMinQueryLength(SHORTEST);
        speller.setMaxQueryLength(LONGEST);
        speller.setMinPrefix(0);
    }

    List<String> of(String text) {
        Letters letters = Letters.of(text);
        List<String> corrected = List.of("");
        int copied = 0;
        boolean changed = false;
        try {
            for (Letters.Word word : letters.words().stream().limit(MOST_WORDS).toList()) {
                List<String> meant = meant(word.letters());
                if (!meant.isEmpty()) {
                    String before = text.substring(copied, letters.begin(word.from()));
                    corrected = extended(corrected, before, meant);
                    copied = letters.end(word.until() - 1);
                    changed = true;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String rest = text.substring(copied);
        return changed ? corrected.stream().map(begun -> begun + rest).toList() : List.of();
    }

    /** The likeliest word after every text so far, and the others after the likeliest text. */
    private static List<String> extended(List<String> texts, String before, List<String> words) {
        return Stream.concat(
                        texts.stream().map(text -> text + before + words.get(0)),
                        words.stream().skip(1).map(word -> texts.get(0) + before + word))
                .limit(MOST)
                .toList();
    }

    private List<String> meant(String word) throws IOException {
        if (word.length() < SHORTEST || isKnown(word)) {
            return List.of();
        }
        List<Near> all = new ArrayList<>();
        for (String field : FIELDS) {
            for (SuggestWord near : speller.suggestSimilar(new Term(field, word), MOST, reader)) {
                all.add(new Near(field, near.string, near.score, near.freq));
            }
        }
        Set<String> spelled = new LinkedHashSet<>();
        all.stream().sorted(Near.LIKELIEST).forEach(near -> spelled(near).ifPresent(spelled::add));
        return spelled.stream().limit(MOST).toList();
    }

    private boolean isKnown(String word) throws IOException {
        for (String field : FIELDS) {
            if (reader.docFreq(new Term(field, word)) > 0) {
                return true;
            }
        }
        return false;
    }

    private record Near(String field, String word, float likeness, int organisations) {

        static final Comparator<Near> LIKELIEST = Comparator.comparing(Near::likeness)
                .thenComparing(Near::organisations)
                .reversed()
                .thenComparing(Near::word);
    }

    /** A word as an organisation writes it that has it. */
    private Optional<String> spelled(Near near) {
        try {
            for (LeafReaderContext segment : reader.leaves()) {
                LiveTerms terms = new LiveTerms(segment, near.field(), near.word());
                if (terms.next() && terms.term().equals(near.word())) {
                    return Optional.of(spelling(documents.at(terms.document()), near.word()));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String spelling(OrganisationHistory organisation, String word) {
        OrganisationProfile profile = OrganisationProfile.of(organisation).orElseThrow();
        List<String> texts = Stream.of(
                        profile.allNames().stream(),
                        profile.place().stream(),
                        profile.province().stream(),
                        profile.sector().stream())
                .flatMap(text -> text)
                .toList();
        for (String text : texts) {
            Letters letters = Letters.of(text);
            for (Letters.Word written : letters.words()) {
                if (Letters.withoutIj(written.letters()).equals(Letters.withoutIj(word))) {
                    return text.substring(letters.begin(written.from()), letters.end(written.until() - 1));
                }
            }
        }
        return word;
    }
}
