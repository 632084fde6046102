/**
 * The language of the register: who is certified, at which level, for whom, and since when that counts.
 *
 * <p>A {@link nl.tredewijzer.model.Certificate} says what a certification body attested. What happened to it is a list
 * of {@link nl.tredewijzer.model.CertificateEvent}s; a {@link nl.tredewijzer.model.CertificateHistory} folds them and
 * answers what the certificate was worth on a day, and an {@link nl.tredewijzer.model.OrganisationHistory} answers the
 * same for a KvK number. Nothing here reads a clock, a database or a network.
 */
package nl.tredewijzer.model;
