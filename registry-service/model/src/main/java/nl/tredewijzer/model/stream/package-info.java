/** Bytes of strangers, taken within bounds. */
package nl.tredewijzer.model.stream;
