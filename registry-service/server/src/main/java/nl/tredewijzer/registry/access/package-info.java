/**
 * Who may write: roles, the register's own tokens and their key; and where the register keeps its things. Needs Java
 * only, because the distribution's command uses it before there is a server. In the running distribution its classes are
 * those of the command, not those of the WAR.
 */
package nl.tredewijzer.registry.access;
