/** Figures with their spread, and how they are printed. */
package nl.tredewijzer.benchmark.report;
