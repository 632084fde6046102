/** Everything that pages say, in Dutch and English, by keys that the compiler knows: one enumeration per page. */
package nl.tredewijzer.pages.text;
