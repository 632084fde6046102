/** The public search for organisations: text, filters, counts, pages. */
package nl.tredewijzer.registry.search;
