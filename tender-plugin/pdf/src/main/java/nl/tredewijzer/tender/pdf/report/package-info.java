/** Reports as PDF/UA-1 (ISO 14289-1): tagged, so that a screen reader reads them as it reads the page. */
package nl.tredewijzer.tender.pdf.report;
