/** What all pages of the register share: where they lead, how they are sent, and the one for what went wrong. */
package nl.tredewijzer.registry.http.pages;
