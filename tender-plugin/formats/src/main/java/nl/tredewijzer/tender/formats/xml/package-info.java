/**
 * XML read with the JDK alone: no document type, no entity, nothing from outside, bounded size, depth and number of
 * elements; namespaces by their address, never by their prefix.
 */
package nl.tredewijzer.tender.formats.xml;
