/** The real register as a process of its own, and the databases under it. */
package nl.tredewijzer.benchmark.register;
