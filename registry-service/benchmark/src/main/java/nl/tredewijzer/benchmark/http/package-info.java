/** A load generator that costs little beside what it loads, and what it measured of the register. */
package nl.tredewijzer.benchmark.http;
