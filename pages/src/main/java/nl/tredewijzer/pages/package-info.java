/**
 * What all pages of Tredewijzer share, whichever application shows them: one layout, one style sheet, one place for texts,
 * and what browsers are told about them. Nothing here knows a server: pages come out as text.
 */
package nl.tredewijzer.pages;
