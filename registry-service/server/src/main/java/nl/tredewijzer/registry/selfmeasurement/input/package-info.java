/** Numbers as people and programs give them: read once, whether they come as JSON, as a form or as a file. */
package nl.tredewijzer.registry.selfmeasurement.input;
