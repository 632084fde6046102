package nl.tredewijzer.tender.formats.workbook;

import java.util.List;
import nl.tredewijzer.tender.formats.bidders.SheetRow;
import nl.tredewijzer.tender.formats.source.Unread;

/**
 * What stands in a sheet.
 *
 * @param rows the rows that hold anything
 * @param unread the cells that could not be read
 * @param formulas how many cells are formulas
 * @param hiddenRows how many of the rows are hidden
 */
record SheetContent(List<SheetRow> rows, List<Unread> unread, int formulas, int hiddenRows) {}
