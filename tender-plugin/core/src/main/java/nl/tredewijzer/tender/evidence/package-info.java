/** What is known about bidders beside the register: decisions, other registers, purchases, efforts. */
package nl.tredewijzer.tender.evidence;
