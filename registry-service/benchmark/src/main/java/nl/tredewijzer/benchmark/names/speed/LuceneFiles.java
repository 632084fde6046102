package nl.tredewijzer.benchmark.names.speed;

import java.io.IOException;
import java.nio.file.Path;
import nl.tredewijzer.benchmark.names.Listed;
import nl.tredewijzer.benchmark.names.NameList;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * An index of names as somebody begins with Lucene: one document for each name.
 *
 * @param directory where it is
 * @param reader all of it
 */
record LuceneFiles(Directory directory, DirectoryReader reader) implements AutoCloseable {

    static final String NAME = "name";
    static final String KVK_NUMBER = "kvk";

    static LuceneFiles of(NameList names, Analyzer analyzer, Path path) throws IOException {
        Directory directory = FSDirectory.open(path);
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Listed listed : names.organisations()) {
                writer.addDocument(document(listed, listed.name()));
                for (String name : listed.tradingNames()) {
                    writer.addDocument(document(listed, name));
                }
            }
        }
        return new LuceneFiles(directory, DirectoryReader.open(directory));
    }

    private static Document document(Listed listed, String name) {
        Document document = new Document();
        document.add(new TextField(NAME, name, Store.NO));
        document.add(new StoredField(KVK_NUMBER, listed.kvkNumber().digits()));
        return document;
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            reader.close();
        }
    }
}
