package nl.tredewijzer.tender.registry.http;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.Bidder;

/**
 * Fetches one signed receipt over a whole list of bidders, {@code POST /v1/receipts}. Safe for use by several threads.
 * What it is worth is for {@link nl.tredewijzer.model.receipt.ReceiptVerifier} to say.
 */
public final class ReceiptDownload implements AutoCloseable {

    /** Most bidders of one receipt, which is the API's limit. */
    public static final int MOST_BIDDERS = 1000;

    private final HttpSettings settings;
    private final Exchange exchange;
    private final Optional<OwnClient> owned;

    /**
     * Asks with a client of the caller's, which stays the caller's to close.
     *
     * @param client the client; its connect timeout is the caller's to set
     * @param settings where and how to ask
     * @param clock tells what time it is when the register names a time to come back
     */
    public ReceiptDownload(HttpClient client, HttpSettings settings, Clock clock) {
        this(
                settings,
                new Exchange(client, settings, clock, Pause.BY_SLEEPING, RandomGenerator.getDefault()),
                Optional.empty());
    }

    private ReceiptDownload(HttpSettings settings, Exchange exchange, Optional<OwnClient> owned) {
        this.settings = settings;
        this.exchange = exchange;
        this.owned = owned;
    }

    /** Asks the register at this address with a client of its own and the usual settings. */
    public static ReceiptDownload from(URI register) {
        HttpSettings settings = HttpSettings.of(register);
        OwnClient client = new OwnClient();
        return new ReceiptDownload(settings, client.exchange(settings), Optional.of(client));
    }

    /**
     * Asks for the receipt of a list.
     *
     * @param bidders at most {@link #MOST_BIDDERS}; who has a KvK number is asked about by that, others by name
     * @param validOn the day on which certificates count
     * @param asKnownAt the moment whose knowledge of the register counts; empty for now
     * @return {@link Download.Sent} with the file, or {@link Download.NotReached}
     * @throws IllegalArgumentException if there are too many bidders
     */
    public Download of(List<Bidder> bidders, LocalDate validOn, Optional<Instant> asKnownAt) {
        if (bidders.size() > MOST_BIDDERS) {
            throw new IllegalArgumentException(
                    "One receipt is about at most " + MOST_BIDDERS + " bidders, not " + bidders.size());
        }
        HttpRequest request = HttpRequest.newBuilder(settings.resource("receipts"))
                .timeout(settings.answerTimeout())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(question(bidders, validOn, asKnownAt)))
                .build();
        try {
            return new Download.Sent(exchange.answerTo(request).body());
        } catch (NoAnswer e) {
            return new Download.NotReached(e.told());
        }
    }

    private static byte[] question(List<Bidder> bidders, LocalDate validOn, Optional<Instant> asKnownAt) {
        JsonArrayBuilder list = JsonParts.array();
        bidders.forEach(bidder -> list.add(bidder(bidder)));
        JsonObjectBuilder question =
                JsonParts.object().add("validOn", validOn.toString()).add("bidders", list);
        asKnownAt.ifPresent(moment -> question.add("asKnownAt", HistoryJson.instant(moment)));
        return CanonicalJson.bytes(question.build());
    }

    private static JsonObjectBuilder bidder(Bidder bidder) {
        JsonObjectBuilder object = JsonParts.object();
        Optional<String> number = bidder.kvkNumber()
                .map(KvkNumber::digits)
                .or(() -> Optional.of(bidder.kvkNumberAsGiven()).filter(given -> !given.isEmpty()));
        return number.map(given -> object.add("kvkNumber", given))
                .or(() -> bidder.name().map(name -> object.add("name", name)))
                .orElseGet(() -> object.add("kvkNumber", ""));
    }

    /** Closes the client, if this download made it and the platform can close it. */
    @Override
    public void close() {
        owned.ifPresent(OwnClient::close);
    }
}
