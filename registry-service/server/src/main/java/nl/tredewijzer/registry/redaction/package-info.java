/** Takes text out of the register that the law forbids to show, and says so. */
package nl.tredewijzer.registry.redaction;
