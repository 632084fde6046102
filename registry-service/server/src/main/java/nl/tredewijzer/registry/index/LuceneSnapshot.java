package nl.tredewijzer.registry.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.RegisterState;
import org.apache.lucene.index.DirectoryReader;

/** A reader of the index and the state of the register that its documents hold: the two never part. */
final class LuceneSnapshot implements RegisterSnapshot {

    private final DirectoryReader reader;
    private final RegisterState state;
    private final OrganisationDocuments documents;
    private final OrganisationSearch search;
    private final LuceneNames names;

    /** Takes the reader over: {@link #release()} once ends it. */
    LuceneSnapshot(DirectoryReader reader, RegisterState state) {
        this.reader = reader;
        this.state = state;
        this.documents = new OrganisationDocuments(reader);
        this.search = new OrganisationSearch(reader, documents);
        this.names = new LuceneNames(reader);
    }

    /** Keeps the reader open until {@link #release()}; false if it is closed already. */
    boolean retain() {
        return reader.tryIncRef();
    }

    void release() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DirectoryReader reader() {
        return reader;
    }

    @Override
    public RegisterState state() {
        return state;
    }

    @Override
    public Optional<OrganisationHistory> organisation(KvkNumber kvkNumber) {
        return documents.first(Fields.KVK_NUMBER, kvkNumber.digits());
    }

    @Override
    public List<CertificateHistory> certificates(String number) {
        Map<CertificateId, CertificateHistory> found = documents.all(Fields.MAIN_CERTIFICATE, number).stream()
                .flatMap(organisation -> organisation.covering().stream())
                .filter(history -> history.id().number().equals(number))
                .collect(Collectors.toMap(CertificateHistory::id, Function.identity(), (first, same) -> first));
        return found.values().stream()
                .sorted(Comparator.comparing(CertificateHistory::id))
                .toList();
    }

    @Override
    public NameIndex names() {
        return names;
    }

    @Override
    public List<Label> labels(String written) {
        return new Labels(reader).written(written);
    }

    @Override
    public Suggestions suggestions(String typed, int most) {
        return new SuggestionSearch(reader, documents).of(typed, most);
    }

    @Override
    public List<String> corrections(String text) {
        return new Corrections(reader, documents).of(text);
    }

    @Override
    public OrganisationPage search(OrganisationQuery query) {
        return search.page(query);
    }

    @Override
    public boolean finds(OrganisationQuery query) {
        return search.finds(query);
    }
}
