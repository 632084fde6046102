/** How well names are matched: what share is found, what is called certain, and what of that is wrong. */
package nl.tredewijzer.benchmark.names.quality;
