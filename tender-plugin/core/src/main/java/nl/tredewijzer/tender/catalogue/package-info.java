/** The policies that come with the plugin, each with its sources. */
package nl.tredewijzer.tender.catalogue;
