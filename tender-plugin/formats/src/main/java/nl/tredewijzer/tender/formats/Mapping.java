package nl.tredewijzer.tender.formats;

import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.tender.formats.bidders.ColumnMapping;

/**
 * What somebody said about files of one kind, so that it need not be guessed again: what the columns are, and which
 * part is meant where a file holds more.
 *
 * @param columns what the columns of a table are
 * @param process identifier of one contracting process (OCDS: {@code ocid}) where a file holds several
 * @param lot identifier of the one lot that the tender is about, of a notice or release with several
 */
public record Mapping(ColumnMapping columns, Optional<String> process, Optional<String> lot) {

    /** Nothing said. */
    public static final Mapping NONE = new Mapping(ColumnMapping.NONE, Optional.empty(), Optional.empty());

    public Mapping {
        Objects.requireNonNull(columns, "columns");
        Objects.requireNonNull(process, "process");
        Objects.requireNonNull(lot, "lot");
    }

    /** Only the columns of a table. */
    public static Mapping of(ColumnMapping columns) {
        return new Mapping(columns, Optional.empty(), Optional.empty());
    }
}
