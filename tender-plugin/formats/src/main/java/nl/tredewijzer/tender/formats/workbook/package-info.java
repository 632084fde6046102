/**
 * Excel workbooks (Office Open XML, ISO/IEC 29500), read with the JDK alone, part by part and row by row. What is
 * unpacked, the parts, sheets, rows, cells and characters are bounded, so that a small file cannot take much memory;
 * no formula is calculated: the result that the workbook keeps is used.
 */
package nl.tredewijzer.tender.formats.workbook;
