package nl.tredewijzer.workbench.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.tender.crediting.CreditingInput;
import nl.tredewijzer.tender.jakarta.TenderSettings;

/** Fetches what the register signs about the bidders: {@code POST /v1/receipts}. */
@ApplicationScoped
public class Receipts {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int MOST_BYTES = 64 << 20;
    private static final int MOST_NUMBERS = 1000;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    @Inject
    private TenderSettings settings;

    /** The receipt for the bidders of an evaluation on its reference date, or empty when the register gives none. */
    public Optional<byte[]> of(CreditingInput inputs) throws InterruptedException {
        List<KvkNumber> numbers = inputs.numbers().stream().limit(MOST_NUMBERS).toList();
        JsonArrayBuilder bidders = Json.createArrayBuilder();
        numbers.forEach(number -> bidders.add(Json.createObjectBuilder().add("kvkNumber", number.digits())));
        String body = Json.createObjectBuilder()
                .add("validOn", inputs.referenceDate().day().toString())
                .add("bidders", bidders)
                .build()
                .toString();
        String register = settings.register().toString().replaceFirst("/+$", "");
        HttpRequest request = HttpRequest.newBuilder(URI.create(register + "/v1/receipts"))
                .timeout(LONGEST)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream content = answer.body()) {
                byte[] bytes = content.readNBytes(MOST_BYTES);
                return answer.statusCode() == 200 ? Optional.of(bytes) : Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
