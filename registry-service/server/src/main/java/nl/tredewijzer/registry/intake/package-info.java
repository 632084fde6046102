/**
 * What certification bodies send in: received as a file, checked row by row, appended to the ledger in one transaction
 * per batch. {@link nl.tredewijzer.registry.intake.Intake} is its front door.
 */
package nl.tredewijzer.registry.intake;
