package nl.tredewijzer.demo;

import jakarta.json.JsonObject;
import java.io.PrintStream;
import nl.tredewijzer.demo.sample.Body;
import nl.tredewijzer.demo.sample.SampleRegister;

/** The delivery of the sample by its certification bodies, each with a token of its own. */
final class Delivery {

    private final Distribution distribution;
    private final DemoHome home;
    private final RegisterClient client;
    private final PrintStream out;

    Delivery(Distribution distribution, DemoHome home, RegisterClient client, PrintStream out) {
        this.distribution = distribution;
        this.home = home;
        this.client = client;
        this.out = out;
    }

    /** Delivers all of it; the ledger's sequence number after it. */
    long of(SampleRegister sample) {
        long sequence = 0;
        for (Body body : Body.values()) {
            String token = distribution.tokenFor(home.directory(), body.fullName());
            JsonObject batch = client.deliver(sample.csvOf(body), token, "");
            if (!batch.getString("state").equals("APPENDED")) {
                throw new CannotGoOn("The register did not take the sample of " + body.fullName() + ", and says why: "
                        + batch.get("findings") + ". Delete " + home.directory() + " to begin afresh.");
            }
            report(body, batch);
            sequence = batch.getJsonObject("register").getJsonNumber("sequence").longValue();
        }
        return sequence;
    }

    private void report(Body body, JsonObject batch) {
        JsonObject counts = batch.getJsonObject("counts");
        out.printf(
                "  %-26s %4d rows: %d issued, %d suspended, %d reinstated, %d withdrawn, %d there already%n",
                body.fullName(),
                batch.getJsonObject("progress").getInt("rows"),
                counts.getInt("issued"),
                counts.getInt("suspended"),
                counts.getInt("reinstated"),
                counts.getInt("withdrawn"),
                counts.getInt("unchanged"));
    }
}
