/** Guides for authorities, bidders, organisations and certification bodies: Markdown of {@code docs/guides}, as pages. */
package nl.tredewijzer.registry.guides;
