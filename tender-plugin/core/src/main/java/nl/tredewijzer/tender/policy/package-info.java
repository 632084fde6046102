/**
 * What an authority says about social return and the PSO, with the source of every figure. A policy is data; here are
 * only the shapes that its rules can have.
 */
package nl.tredewijzer.tender.policy;
