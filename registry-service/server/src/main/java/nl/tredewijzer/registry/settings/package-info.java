/** Settings that follow from other settings, for what is configured by MicroProfile Config. */
package nl.tredewijzer.registry.settings;
