/**
 * The European Single Procurement Document, in Dutch UEA, that a tenderer filled in: version 2, 3 or 4 of the exchange
 * data model (https://docs.ted.europa.eu/ESPD-EDM/), a {@code QualificationApplicationResponse} of UBL.
 */
package nl.tredewijzer.tender.formats.espd;
