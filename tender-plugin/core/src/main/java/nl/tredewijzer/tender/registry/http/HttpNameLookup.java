package nl.tredewijzer.tender.registry.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.tredewijzer.tender.registry.NameAnswer;
import nl.tredewijzer.tender.registry.NameAnswers;
import nl.tredewijzer.tender.registry.NameLookup;
import nl.tredewijzer.tender.registry.Progress;

/**
 * A register asked through its HTTP API, {@code POST /v1/verifications}, whom names mean. Long lists are asked in
 * parts. Safe for use by several threads.
 */
public final class HttpNameLookup implements NameLookup {

    private final HttpSettings settings;
    private final Exchange exchange;
    private final Optional<OwnClient> owned;

    /**
     * A register asked with a client of the caller's, which stays the caller's to close.
     *
     * @param client the client; its connect timeout is the caller's to set
     * @param settings where and how to ask
     * @param clock tells what time it is when the register names a time to come back
     */
    public HttpNameLookup(HttpClient client, HttpSettings settings, Clock clock) {
        this(
                settings,
                new Exchange(client, settings, clock, Pause.BY_SLEEPING, RandomGenerator.getDefault()),
                Optional.empty());
    }

    private HttpNameLookup(HttpSettings settings, Exchange exchange, Optional<OwnClient> owned) {
        this.settings = settings;
        this.exchange = exchange;
        this.owned = owned;
    }

    /** A register at this address, asked with a client of its own and the usual settings. */
    public static HttpNameLookup at(URI register) {
        HttpSettings settings = HttpSettings.of(register);
        OwnClient client = new OwnClient();
        return new HttpNameLookup(settings, client.exchange(settings), Optional.of(client));
    }

    @Override
    public NameAnswers ask(List<String> names) {
        return ask(names, Progress.UNSEEN);
    }

    @Override
    public NameAnswers ask(List<String> names, Progress progress) {
        List<NameAnswer> answers = new ArrayList<>();
        try {
            for (int from = 0; from < names.size(); from += settings.numbersPerQuestion()) {
                List<String> part = names.subList(from, Math.min(names.size(), from + settings.numbersPerQuestion()));
                answers.addAll(
                        NamesJson.answers(exchange.answerTo(question(part)).body(), part.size()));
                progress.at(answers.size(), names.size());
            }
        } catch (NoAnswer e) {
            return e.toldOfNames();
        }
        return new NameAnswers.Answered(answers);
    }

    private HttpRequest question(List<String> part) {
        return HttpRequest.newBuilder(settings.resource("verifications"))
                .timeout(settings.answerTimeout())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(NamesJson.question(part)))
                .build();
    }

    /** Closes the client, if this lookup made it and the platform can close it. */
    @Override
    public void close() {
        owned.ifPresent(OwnClient::close);
    }
}
