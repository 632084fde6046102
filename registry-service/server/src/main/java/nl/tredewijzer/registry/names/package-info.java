/**
 * How names of organisations are read: what is a word, what a legal form, a place, an abbreviation. Index, matching and
 * search read names by these rules and no others, so that what one finds the other recognises.
 *
 * <p>The tables beside the classes ({@code *.csv}) say in their first lines where they come from. To add to one: write the
 * line as people write the word, in any case and with its accents, for it is read by the rules of a name; put it below a
 * source that covers it, or add the source above; give what only abbreviates to {@code abbreviations.csv}, what means the
 * same in two languages to {@code translations.csv}, and what tells companies of a group apart to {@code words.csv}. The
 * tests read every spelling of a legal form back and refuse one that stands for two forms. Names are kept as they were
 * read, so the format number of the index goes up with a table and every node builds its index anew at the next start;
 * if more than a few words change, the weights of matching are learned anew.
 */
package nl.tredewijzer.registry.names;
