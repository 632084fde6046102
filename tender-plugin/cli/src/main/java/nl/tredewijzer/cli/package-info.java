/** The officer's command line: evaluates the bidders of a tender, and lists the policies. */
package nl.tredewijzer.cli;
