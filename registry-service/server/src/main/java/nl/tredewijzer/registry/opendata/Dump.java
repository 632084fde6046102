package nl.tredewijzer.registry.opendata;

import java.io.Closeable;
import java.io.IOException;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateStatus;

/** A file of certificates that is being written. */
interface Dump extends Closeable {

    /** Adds a certificate, as it reads now, and what it is worth today. */
    void add(Certificate certificate, CertificateStatus status) throws IOException;
}
