package nl.tredewijzer.tender.formats;

import nl.tredewijzer.tender.formats.source.InputRefused;

/**
 * A format that another module reads, such as a filled-in PDF form by {@code tredewijzer-tender-pdf}. It is found by
 * {@link java.util.ServiceLoader} beside this module, and asked about every file that is no workbook, XML or JSON.
 * Where nothing is found, such a file is read as a list, or refused by what it is.
 *
 * <p>Implementations have a public constructor without parameters, and are safe for use by several threads.
 */
public interface FurtherFormat {

    /**
     * Whether a file is of this format, by how it begins.
     *
     * @param bytes the whole file, at most {@link TenderReading#MOST_BYTES}; not to be changed
     */
    boolean recognises(byte[] bytes);

    /**
     * Reads a file that was recognised.
     *
     * @param bytes the whole file, at most {@link TenderReading#MOST_BYTES}; not to be changed
     * @throws InputRefused if it cannot be read at all, whatever is wrong with it; the message says why, and what to do
     */
    TenderReading read(byte[] bytes);
}
