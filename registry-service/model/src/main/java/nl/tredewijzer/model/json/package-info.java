/** Certificates as JSON: strict reading, canonical writing (RFC 8785), and the shapes that the register speaks. */
package nl.tredewijzer.model.json;
