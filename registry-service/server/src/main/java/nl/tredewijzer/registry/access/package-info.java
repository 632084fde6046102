/** Who may write: roles, the register's own tokens and their key, and the settings that say whose tokens are believed. */
package nl.tredewijzer.registry.access;
