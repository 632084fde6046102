/** The element that shows on pages of others what the register says, and the page that tells developers how to use it. */
package nl.tredewijzer.registry.widget;
