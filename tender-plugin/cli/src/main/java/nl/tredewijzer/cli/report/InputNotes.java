package nl.tredewijzer.cli.report;

import java.util.List;
import nl.tredewijzer.model.Bilingual;

/**
 * What is to be known about the files that were read.
 *
 * @param remarks how they were understood
 * @param notRead every line, and part of a line, that could not be read
 */
public record InputNotes(List<Bilingual> remarks, List<Bilingual> notRead) {

    /** Nothing to be known. */
    public static final InputNotes NONE = new InputNotes(List.of(), List.of());

    public InputNotes {
        remarks = List.copyOf(remarks);
        notRead = List.copyOf(notRead);
    }
}
