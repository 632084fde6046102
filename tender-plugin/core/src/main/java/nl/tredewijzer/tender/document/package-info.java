/**
 * Tenders, policies and evaluations as JSON documents: read strictly, with everything that is wrong said at once, and
 * written in one canonical form that can be hashed.
 */
package nl.tredewijzer.tender.document;
