package nl.tredewijzer.registry.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.RegisterState;
import org.apache.lucene.index.DirectoryReader;

/** A reader of the index and the state of the register that its documents hold: the two never part. */
final class LuceneSnapshot implements RegisterSnapshot {

    private final DirectoryReader reader;
    private final RecordTimes times;
    private final KnownRegister known;
    private final OrganisationDocuments documents;
    private final OrganisationSearch search;
    private final LuceneNames names;

    /**
     * @param reader is taken over: {@link #release()} once ends it
     * @param times of the events that its documents rest on
     */
    LuceneSnapshot(DirectoryReader reader, RecordTimes times) {
        this.reader = reader;
        this.times = times;
        this.documents = new OrganisationDocuments(reader);
        this.known = new KnownThen(documents, times.last());
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
        return known.state();
    }

    @Override
    public Optional<OrganisationHistory> organisation(KvkNumber kvkNumber) {
        return known.organisation(kvkNumber);
    }

    @Override
    public List<CertificateHistory> certificates(String number) {
        return known.certificates(number);
    }

    @Override
    public KnownRegister asKnownAt(Instant moment) {
        return new KnownThen(documents, times.stateAt(moment));
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
