/** Asks a register over its HTTP API, with the HTTP client of the JDK. */
package nl.tredewijzer.tender.registry.http;
