package nl.tredewijzer.tender.pdf.form;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.PDFParser;

/** The parser of PDFBox, which takes no more than a budget allows. */
final class BoundedParser extends PDFParser {

    private static final MemoryUsageSetting DECRYPTED = MemoryUsageSetting.setupMainMemoryOnly(Budget.MOST_BYTES);

    private final Budget budget;

    BoundedParser(byte[] bytes, Budget budget) throws IOException {
        super(new RandomAccessReadBuffer(bytes), "", null, null, DECRYPTED.streamCache);
        this.budget = budget;
        budget.objects(bytes);
        IOUtils.closeQuietly(document);
        document = new Document();
    }

    /** Every value of the file; those within a packed part are counted by that. */
    @Override
    protected COSBase parseDirObject() throws IOException {
        budget.values(1);
        return super.parseDirObject();
    }

    /** A document, each stream of which is unpacked within the budget. */
    private final class Document extends COSDocument {

        private final RandomAccessStreamCache cache = DECRYPTED.streamCache.create();

        Document() throws IOException {
            super(DECRYPTED.streamCache, BoundedParser.this);
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            COSStream stream = new BoundedStream(budget, cache, createRandomAccessReadView(start, length));
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }

        @Override
        public void close() throws IOException {
            super.close();
            cache.close();
        }
    }
}
