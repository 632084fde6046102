/** The versions of the handbook, read from the data files beside this package. */
package nl.tredewijzer.registry.selfmeasurement.scheme;
