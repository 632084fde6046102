/** How much one client may send and ask. */
package nl.tredewijzer.registry.http.limits;
