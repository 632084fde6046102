/** The command of the distribution: starts the register on Payara Micro, or says in one sentence why it cannot. */
package nl.tredewijzer.registry.launcher;
