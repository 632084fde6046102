/** The register to take along: the signed snapshot, dumps of its certificates, and their description for catalogues. */
package nl.tredewijzer.registry.opendata;
