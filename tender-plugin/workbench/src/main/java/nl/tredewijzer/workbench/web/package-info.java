/** What all pages of the workbench share: where they lead, how they are sent, and how forms come in. */
package nl.tredewijzer.workbench.web;
