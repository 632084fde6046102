/** What the cells of a row say, in the language of the register, and what is wrong with them. Pure functions. */
package nl.tredewijzer.registry.intake.row;
