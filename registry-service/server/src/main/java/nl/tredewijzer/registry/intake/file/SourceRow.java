package nl.tredewijzer.registry.intake.file;

/**
 * One row of a file.
 *
 * @param number as a spreadsheet counts: the header is row 1, empty rows count too; in JSON the place in the array
 * @param surplus how many cells it has more than the header, negative when fewer
 * @param cells what stands in it
 */
public record SourceRow(long number, int surplus, Cells cells) {}
