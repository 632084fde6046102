/** How fast names are found in this process, beside other engines in the same run, each in a JVM of its own. */
package nl.tredewijzer.benchmark.names.speed;
