/** Measures the product against a limit or a peer in the same run, and prints what it found as Markdown. */
package nl.tredewijzer.benchmark;
