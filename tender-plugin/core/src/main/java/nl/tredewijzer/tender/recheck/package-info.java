/**
 * After award: what became of the certificates that an evaluation rested on, what that does to what remains, and what
 * falls due. Pure functions; the day and the register's answers come from outside.
 */
package nl.tredewijzer.tender.recheck;
