/** What the tests of several modules share; in no product. */
package nl.tredewijzer.testing;
