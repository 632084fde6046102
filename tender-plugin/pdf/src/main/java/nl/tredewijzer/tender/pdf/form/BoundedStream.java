package nl.tredewijzer.tender.pdf.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/**
 * A part of a PDF that is unpacked within a budget: some kilobytes may stand for gigabytes. Pictures are not unpacked at
 * all.
 */
final class BoundedStream extends COSStream {

    private static final Set<COSName> UNPACKED = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION);
    private static final int MOST_FILTERS = 4;
    private static final int WIDEST_ROW = 100_000;
    private static final COSName FIRST = COSName.getPDFName("First");

    private final Budget budget;

    BoundedStream(Budget budget, RandomAccessStreamCache cache, RandomAccessReadView packed) throws IOException {
        super(cache, packed);
        this.budget = budget;
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        return new RandomAccessReadBuffer(unpacked());
    }

    /** Nothing here reads a stream in this way; if PDFBox does, the budget holds for it too. */
    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        unpacked();
        return super.createInputStream(options);
    }

    /** The whole content. */
    byte[] unpacked() throws IOException {
        List<COSName> filters = filters();
        try (InputStream packed = createRawInputStream()) {
            InputStream in = packed;
            for (int i = 0; i < filters.size(); i++) {
                in = new ByteArrayInputStream(unpacked(in, filters.get(i), i));
            }
            ByteArrayOutputStream out = budget.unpacking();
            in.transferTo(out);
            byte[] unpacked = out.toByteArray();
            budget.values(valuesIn(unpacked));
            return unpacked;
        }
    }

    /** How many objects in memory the parser makes of this: of a table of objects, or of objects that are packed together. */
    private long valuesIn(byte[] unpacked) {
        if (getDictionaryObject(COSName.W) instanceof COSArray widths) {
            long width = 0;
            for (int i = 0; i < Math.min(widths.size(), 3); i++) {
                width += Math.max(0, widths.getInt(i));
            }
            return unpacked.length / Math.max(1, width);
        }
        long values = 0;
        if (containsKey(COSName.N) && containsKey(FIRST)) {
            for (byte one : unpacked) {
                values += one == '[' || one == '<' ? 1 : 0;
            }
        }
        return values;
    }

    private byte[] unpacked(InputStream in, COSName filter, int index) throws IOException {
        ByteArrayOutputStream out = budget.unpacking();
        FilterFactory.INSTANCE.getFilter(filter).decode(in, out, this, index);
        return out.toByteArray();
    }

    private List<COSName> filters() throws IOException {
        List<COSName> filters = new ArrayList<>();
        for (COSBase filter : each(getFilters())) {
            if (!(filter instanceof COSName name) || !UNPACKED.contains(name) || filters.size() == MOST_FILTERS) {
                throw new IOException("A part is packed in a way that is not read here: " + filter);
            }
            filters.add(name);
        }
        for (COSBase parameters : each(getDictionaryObject(COSName.DECODE_PARMS, COSName.DP))) {
            if (parameters instanceof COSDictionary of) {
                requireNarrow(of.getInt(COSName.COLUMNS, 1));
                requireNarrow(of.getInt(COSName.COLORS, 1));
                requireNarrow(of.getInt(COSName.BITS_PER_COMPONENT, 8));
            }
        }
        return filters;
    }

    /** A row of a picture is held in memory before the first byte of it is there. */
    private static void requireNarrow(int number) throws IOException {
        if (number < 1 || number > WIDEST_ROW) {
            throw new IOException("A row is said to be so wide: " + number);
        }
    }

    private static List<COSBase> each(COSBase oneOrMore) {
        if (oneOrMore instanceof COSArray array) {
            List<COSBase> all = new ArrayList<>();
            for (int i = 0; i < Math.min(array.size(), MOST_FILTERS + 1); i++) {
                all.add(array.getObject(i));
            }
            return all;
        }
        return oneOrMore == null ? List.of() : List.of(oneOrMore);
    }
}
