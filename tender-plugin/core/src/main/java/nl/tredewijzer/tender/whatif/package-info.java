/** The same tender otherwise: what would come of it, without asking the register again. */
package nl.tredewijzer.tender.whatif;
