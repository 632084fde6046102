/**
 * What an evaluation says as a part of a release of the Open Contracting Data Standard 1.1, for a platform that publishes
 * or keeps its tenders in it. It adds to a release and replaces nothing that only the platform knows.
 */
package nl.tredewijzer.tender.formats.report.ocds;
