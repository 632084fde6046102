/** A register of any size, invented from a seed. */
package nl.tredewijzer.benchmark.sample;
