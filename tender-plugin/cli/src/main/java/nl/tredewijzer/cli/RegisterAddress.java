package nl.tredewijzer.cli;

import java.net.URI;
import java.util.function.Function;
import nl.tredewijzer.tender.registry.CertificateRegistry;
import nl.tredewijzer.tender.registry.NameLookup;
import nl.tredewijzer.tender.registry.http.HttpCertificateRegistry;
import nl.tredewijzer.tender.registry.http.HttpNameLookup;

/** The register that the officer named. */
record RegisterAddress(URI register) {

    /** What it holds of numbers. */
    CertificateRegistry certificates() {
        return at(HttpCertificateRegistry::at);
    }

    /** Whom names mean to it. */
    NameLookup names() {
        return at(HttpNameLookup::at);
    }

    private <T> T at(Function<URI, T> adapter) {
        try {
            return adapter.apply(register);
        } catch (IllegalArgumentException e) {
            throw new CannotGoOn(
                    ExitCode.WRONG_USE,
                    "Het adres van het register begint met http:// of https:// en bevat geen wachtwoord.",
                    "The address of the register begins with http:// or https:// and holds no password.");
        }
    }
}
