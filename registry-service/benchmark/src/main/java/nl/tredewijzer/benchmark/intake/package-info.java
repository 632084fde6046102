/** How quickly a large delivery is taken in, and how quickly a lost index is there again. */
package nl.tredewijzer.benchmark.intake;
