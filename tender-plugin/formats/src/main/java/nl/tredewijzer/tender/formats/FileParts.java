package nl.tredewijzer.tender.formats;

import java.util.List;
import java.util.Objects;
import nl.tredewijzer.tender.formats.source.InputRefused;
import nl.tredewijzer.tender.formats.workbook.WorkbookReader;

/**
 * What a file holds of which only one is read: the sheets of a workbook, the contracting processes of OCDS. A
 * {@link Mapping} says which.
 *
 * @param sheets names of the sheets that a workbook shows, in its order; none of another file
 * @param processes the contracting processes of OCDS, in the order of the file; none of another file
 */
public record FileParts(List<String> sheets, List<Process> processes) {

    /** Of a file that is read whole. */
    public static final FileParts NONE = new FileParts(List.of(), List.of());

    /**
     * A contracting process.
     *
     * @param ocid its identifier
     * @param title the title of its tender, or else the identifier once more
     */
    public record Process(String ocid, String title) {
        public Process {
            Objects.requireNonNull(ocid, "ocid");
            Objects.requireNonNull(title, "title");
        }
    }

    public FileParts {
        sheets = List.copyOf(sheets);
        processes = List.copyOf(processes);
    }

    /**
     * What a file holds.
     *
     * @throws InputRefused if it cannot be read at all
     */
    public static FileParts of(byte[] bytes) {
        return switch (Signature.of(bytes)) {
            case ZIP ->
                WorkbookReader.isWorkbook(bytes) ? new FileParts(WorkbookReader.sheets(bytes), List.of()) : NONE;
            case JSON -> new FileParts(List.of(), JsonInput.processes(bytes));
            case XML, OTHER -> NONE;
        };
    }
}
