/**
 * What an officer decides where register and policy do not: equivalent proof (art. 2.78a Aanbestedingswet 2012), or a
 * choice where the policy is silent. The evaluation is run again with the decision in it; the earlier one stays.
 */
package nl.tredewijzer.tender.decision;
