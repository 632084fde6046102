/**
 * Reserved contracts (art. 2.82 Aanbestedingswet 2012, eForms BT-71 {@code res-ws}): whether PSO 30+ shows the
 * quantitative part. That is something else than social return, and stands apart from crediting.
 */
package nl.tredewijzer.tender.reserved;
