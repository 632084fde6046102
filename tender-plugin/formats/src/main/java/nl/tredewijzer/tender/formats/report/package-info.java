/**
 * What leaves the plugin: an evaluation as a page, a workbook, CSV, JSON and calendar, all written as they grow, so that
 * a list of ten thousand bidders takes no more memory than one of ten.
 */
package nl.tredewijzer.tender.formats.report;
