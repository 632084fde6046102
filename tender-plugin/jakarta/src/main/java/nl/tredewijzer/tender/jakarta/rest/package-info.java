/** The REST face of evaluations, for any platform. */
package nl.tredewijzer.tender.jakarta.rest;
