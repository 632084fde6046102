/** What the register says of an organisation or a certificate on a day, one at a time or a thousand. */
package nl.tredewijzer.registry.lookup;
