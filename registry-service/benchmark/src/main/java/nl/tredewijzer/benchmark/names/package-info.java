/** Registers of names and what is asked of them: real ones from files that are given, or invented from a seed. */
package nl.tredewijzer.benchmark.names;
