/**
 * What the register answers from: a projection of the ledger, in Lucene, that needs no database to be read.
 *
 * <p>{@link nl.tredewijzer.registry.index.RegisterIndex} is the whole of it to the outside; another engine can take the
 * place of the one in this package.
 */
package nl.tredewijzer.registry.index;
