/** Whether the register runs, and is ready to answer. */
package nl.tredewijzer.registry.http.health;
