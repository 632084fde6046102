/** How fast names are found over HTTP, by the register and by another server at the same concurrency. */
package nl.tredewijzer.benchmark.names.http;
