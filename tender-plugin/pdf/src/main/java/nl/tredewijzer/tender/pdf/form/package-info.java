/**
 * The ESPD, in Dutch UEA, that a tenderer filled in as a PDF form. No source states the names of the fields of such
 * forms and they differ, so a field counts only when its name or its tooltip says plainly what it is.
 */
package nl.tredewijzer.tender.pdf.form;
