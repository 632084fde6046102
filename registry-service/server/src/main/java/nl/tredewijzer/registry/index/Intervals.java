package nl.tredewijzer.registry.index;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.BitSet;

/** Walks over the intervals of an organisation that contain a day, within one segment; organisations ascending. */
final class Intervals {

    private final BitSet organisations;
    private final NumericDocValues from;
    private final NumericDocValues until;
    private final long day;
    private int organisation;
    private int next;

    Intervals(LeafReaderContext segment, LocalDate day) throws IOException {
        this.organisations = OrganisationSearch.ORGANISATIONS.getBitSet(segment);
        this.from = DocValues.getNumeric(segment.reader(), Fields.FROM);
        this.until = DocValues.getNumeric(segment.reader(), Fields.UNTIL);
        this.day = day.toEpochDay();
    }

    /** Begins with the intervals of an organisation. */
    void of(int document) {
        organisation = document;
        next = document == 0 ? 0 : organisations.prevSetBit(document - 1) + 1;
    }

    /** The next interval that contains the day, or -1 when there are no more. */
    int next() throws IOException {
        while (next < organisation) {
            int interval = next++;
            if (value(from, interval) <= day && value(until, interval) >= day) {
                return interval;
            }
        }
        return -1;
    }

    private static long value(NumericDocValues values, int document) throws IOException {
        if (!values.advanceExact(document)) {
            throw new IOException("An interval has no days: " + document);
        }
        return values.longValue();
    }
}
