/**
 * Evaluations inside a platform on Jakarta EE: CDI beans for the register, the policies and the evaluator, set by
 * MicroProfile Config, and evaluations that go on after the request that asked for them.
 */
package nl.tredewijzer.tender.jakarta;
