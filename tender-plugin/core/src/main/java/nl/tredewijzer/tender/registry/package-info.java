/** The port to the register: what the plugin asks, and the answers it can get. */
package nl.tredewijzer.tender.registry;
