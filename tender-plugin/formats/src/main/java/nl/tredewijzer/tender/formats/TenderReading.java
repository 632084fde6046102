package nl.tredewijzer.tender.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.formats.bidders.ColumnMapping;
import nl.tredewijzer.tender.formats.source.InputRefused;
import nl.tredewijzer.tender.formats.source.ReadBidder;
import nl.tredewijzer.tender.formats.source.ReceivedTenders;
import nl.tredewijzer.tender.formats.source.Unread;

/**
 * What came of reading a file or a pasted text, whatever its format: a list of bidders, a tender, or both. The format
 * is recognised by what stands in the file, never by its name. Nothing is dropped: what was not read is listed.
 *
 * @param format what it was taken for
 * @param confidence how sure that is
 * @param understood how it was understood, in sentences
 * @param tender the tender, if it is about one
 * @param bidders the bidders that it names, in its order; of a result notice these are the winners only
 * @param winners those to whom it says the contract was awarded
 * @param received how many tenders came in, as far as it says
 * @param unread every line, cell or element that was not read, with its place and the reason
 * @param reserved whether participation is reserved for sheltered workshops and the like (art. 2.82; eForms BT-71
 *     {@code res-ws}), in one lot at least
 * @param columns of a table: what its columns were taken for, to be corrected and given along the next time
 */
public record TenderReading(
        InputFormat format,
        Confidence confidence,
        List<Bilingual> understood,
        Optional<Tender> tender,
        List<ReadBidder> bidders,
        List<Bidder> winners,
        List<ReceivedTenders> received,
        List<Unread> unread,
        boolean reserved,
        Optional<ColumnMapping> columns) {

    /** Most bytes of one file. */
    public static final int MOST_BYTES = 64 << 20;

    public TenderReading {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(confidence, "confidence");
        understood = List.copyOf(understood);
        Objects.requireNonNull(tender, "tender");
        bidders = List.copyOf(bidders);
        winners = List.copyOf(winners);
        received = List.copyOf(received);
        unread = List.copyOf(unread);
        Objects.requireNonNull(columns, "columns");
    }

    /**
     * Reads a file of which nothing is known beforehand.
     *
     * @throws InputRefused if it cannot be read at all; the message says what it is, and what to do
     */
    public static TenderReading read(byte[] bytes) {
        return read(bytes, Mapping.NONE);
    }

    /**
     * Reads a file.
     *
     * @param bytes at most {@link #MOST_BYTES}
     * @param mapping what its columns are, and which part of it is meant, as far as that was said
     * @throws InputRefused if it cannot be read at all; the message says what it is, and what to do
     */
    public static TenderReading read(byte[] bytes, Mapping mapping) {
        return new Reading(mapping).of(bytes);
    }

    /**
     * Reads a file from a stream, of which never more than {@link #MOST_BYTES} are taken; does not close it.
     *
     * @throws InputRefused if it cannot be read at all, or is larger
     * @throws IOException if the stream fails
     */
    public static TenderReading read(InputStream in, Mapping mapping) throws IOException {
        return read(in.readNBytes(MOST_BYTES + 1), mapping);
    }

    /**
     * Reads text that was pasted.
     *
     * @throws InputRefused if it cannot be read at all
     */
    public static TenderReading readText(String text, Mapping mapping) {
        return new Reading(mapping).of(text);
    }

    /**
     * Reads files that make one list together, such as the ESPD of each bidder. One file is read as it would be alone; of
     * several, what is no ESPD is among {@link #unread()} under its name, and may have been a bidder.
     *
     * @param files at least one
     * @throws InputRefused if there is none, or not one that can be read
     */
    public static TenderReading readTogether(List<NamedFile> files, Mapping mapping) {
        if (files.isEmpty()) {
            throw new InputRefused("Er is geen bestand om te lezen.", "There is no file to read.");
        }
        return files.size() == 1 ? read(files.get(0).bytes(), mapping) : new ReadTogether(mapping).of(files);
    }

    /** Whether something that was not read may have been a bidder, or something of one. */
    public boolean isIncomplete() {
        return unread.stream().anyMatch(Unread::mayBeBidder);
    }
}
