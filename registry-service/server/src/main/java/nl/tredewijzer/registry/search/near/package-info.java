/** What lies near a place: by where places are, and where that is not known, by what the register says of them. */
package nl.tredewijzer.registry.search.near;
