/**
 * The whole register in one signed file, and how anybody checks that file without the register:
 * {@link nl.tredewijzer.model.snapshot.Snapshot}.
 */
package nl.tredewijzer.model.snapshot;
