/**
 * Which organisation is meant by a name: candidates from the index, compared word by word, and a verdict that says
 * certain only when it is.
 */
package nl.tredewijzer.registry.matching;
