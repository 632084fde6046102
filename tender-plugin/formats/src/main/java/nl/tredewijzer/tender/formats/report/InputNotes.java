package nl.tredewijzer.tender.formats.report;

import java.util.List;
import java.util.stream.Stream;
import nl.tredewijzer.model.Bilingual;

/**
 * What is to be known about the files that were read.
 *
 * @param remarks how they were understood
 * @param checks what somebody has to look into: names that may mean several organisations, figures that do not fit
 * @param notRead every line, and part of a line, that could not be read
 */
public record InputNotes(List<Bilingual> remarks, List<Bilingual> checks, List<Bilingual> notRead) {

    /** Nothing to be known. */
    public static final InputNotes NONE = new InputNotes(List.of(), List.of(), List.of());

    public InputNotes {
        remarks = List.copyOf(remarks);
        checks = List.copyOf(checks);
        notRead = List.copyOf(notRead);
    }

    /** The same, after these remarks. */
    public InputNotes after(List<Bilingual> earlier) {
        return new InputNotes(Stream.concat(earlier.stream(), remarks.stream()).toList(), checks, notRead);
    }

    /** Whether there is nothing to be known. */
    public boolean isEmpty() {
        return remarks.isEmpty() && checks.isEmpty() && notRead.isEmpty();
    }
}
