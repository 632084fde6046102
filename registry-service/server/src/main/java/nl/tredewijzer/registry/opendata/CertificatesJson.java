package nl.tredewijzer.registry.opendata;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.model.json.CertificateJson;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.model.json.JsonParts;

/** Certificates as one JSON object, a line for each. */
final class CertificatesJson implements Dump {

    private final OutputStream out;
    private String separator = "\n";

    /** Begins the object: on what it stands, and under which licence it is. */
    CertificatesJson(OutputStream out, LocalDate day, RegisterState state, Optional<String> licence)
            throws IOException {
        this.out = out;
        write("{\"register\":" + CanonicalJson.text(HistoryJson.write(state)));
        write(",\"validOn\":\"" + day + "\"");
        if (licence.isPresent()) {
            write(",\"licence\":" + CanonicalJson.text(JsonParts.text(licence.get())));
        }
        write(",\"certificates\":[");
    }

    @Override
    public void add(Certificate certificate, CertificateStatus status) throws IOException {
        JsonObject object = JsonParts.object(CertificateJson.write(certificate))
                .add("status", status.name())
                .build();
        write(separator + CanonicalJson.text(object));
        separator = ",\n";
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        write("\n]}\n");
        out.close();
    }
}
