/** How long it takes to write the snapshot of a large register, and to load and verify it in a process of its own. */
package nl.tredewijzer.benchmark.snapshot;
