/** How projections of the ledger are kept up with it in the background. */
package nl.tredewijzer.registry.following;
