/** Back-ups of the database, made while the register runs. */
package nl.tredewijzer.registry.backup;
