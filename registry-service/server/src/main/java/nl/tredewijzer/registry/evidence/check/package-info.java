/** The page that checks a receipt, for people who have one and a browser. */
package nl.tredewijzer.registry.evidence.check;
