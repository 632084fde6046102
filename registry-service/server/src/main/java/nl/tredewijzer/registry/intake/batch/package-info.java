/** Batches as the database keeps them: who sent what, how far it is, its rows while it is worked on, its findings. */
package nl.tredewijzer.registry.intake.batch;
