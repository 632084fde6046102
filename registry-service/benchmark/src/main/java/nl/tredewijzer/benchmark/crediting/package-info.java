/** How many bidders of a tender can be credited in a second. */
package nl.tredewijzer.benchmark.crediting;
