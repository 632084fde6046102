/** The database of the register: where it is, and how its tables come to be. */
package nl.tredewijzer.registry.database;
