/** The page of an organisation, and what others take from it: a feed, a badge and a QR code. */
package nl.tredewijzer.registry.profile;
