/** The workbench: the officer's page and the REST face for platforms, in one application beside the register. */
package nl.tredewijzer.workbench;
