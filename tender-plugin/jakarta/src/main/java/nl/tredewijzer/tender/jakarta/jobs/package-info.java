/**
 * Evaluations that go on after the request that asked for them: in memory, bounded in number and size, and forgotten
 * after a while. Nothing is stored.
 */
package nl.tredewijzer.tender.jakarta.jobs;
