package nl.tredewijzer.tender.registry.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.tender.registry.CertificateRegistry;
import nl.tredewijzer.tender.registry.Progress;
import nl.tredewijzer.tender.registry.Provenance;
import nl.tredewijzer.tender.registry.RegistryAnswers;
import nl.tredewijzer.tender.registry.Unreachability;

/**
 * A register asked through its HTTP API. Long lists are asked in parts, and all parts have to stand on the same state
 * of the register: when it moves on in between, the whole list is asked again. The last answers are kept, and used again
 * once the register has confirmed that it has not moved on since. Safe for use by several threads.
 */
public final class HttpCertificateRegistry implements CertificateRegistry {

    private static final int ROUNDS = 3;
    private static final int MOST_KEPT = 5000;

    private final HttpSettings settings;
    private final Exchange exchange;
    private final Optional<OwnClient> owned;
    private final AtomicReference<KeptAnswers> kept = new AtomicReference<>(KeptAnswers.NONE);

    /**
     * A register asked with a client of the caller's, which stays the caller's to close.
     *
     * @param client the client; its connect timeout is the caller's to set
     * @param settings where and how to ask
     * @param clock tells what time it is when the register names a time to come back
     */
    public HttpCertificateRegistry(HttpClient client, HttpSettings settings, Clock clock) {
        this(
                settings,
                new Exchange(client, settings, clock, Pause.BY_SLEEPING, RandomGenerator.getDefault()),
                Optional.empty());
    }

    HttpCertificateRegistry(HttpSettings settings, Exchange exchange, Optional<OwnClient> owned) {
        this.settings = settings;
        this.exchange = exchange;
        this.owned = owned;
    }

    /** A register at this address, asked with a client of its own and the usual settings. */
    public static HttpCertificateRegistry at(URI register) {
        HttpSettings settings = HttpSettings.of(register);
        OwnClient client = new OwnClient();
        return new HttpCertificateRegistry(settings, client.exchange(settings), Optional.of(client));
    }

    @Override
    public RegistryAnswers ask(Collection<KvkNumber> numbers, Progress progress) {
        List<KvkNumber> distinct = numbers.stream().distinct().toList();
        try {
            Optional<RegistryAnswers> unchanged = revalidated(distinct);
            if (unchanged.isPresent()) {
                progress.at(distinct.size(), distinct.size());
                return unchanged.get();
            }
            for (int round = 0; round < ROUNDS; round++) {
                Optional<RegistryAnswers> answers = askAll(distinct, progress);
                if (answers.isPresent()) {
                    return answers.get();
                }
            }
            throw new NoAnswer(Unreachability.MOVED, "The register moved on " + ROUNDS + " times while it was asked");
        } catch (NoAnswer e) {
            return e.told();
        }
    }

    /** All answers on one state of the register, or empty when it moved on in between. */
    private Optional<RegistryAnswers> askAll(List<KvkNumber> numbers, Progress progress) throws NoAnswer {
        Map<KvkNumber, OrganisationHistory> histories = new HashMap<>();
        RegisterState state = null;
        for (List<KvkNumber> part : parts(numbers)) {
            VerificationJson.Part answered =
                    VerificationJson.answer(exchange.answerTo(question(part)).body(), part);
            if (state != null && !state.equals(answered.state())) {
                return Optional.empty();
            }
            state = answered.state();
            histories.putAll(answered.histories());
            progress.at(histories.size(), numbers.size());
        }
        RegisterState common = state;
        kept.updateAndGet(earlier -> earlier.with(common, histories, MOST_KEPT));
        return Optional.of(new RegistryAnswers.Answered(state, histories, provenance(false)));
    }

    /** The answers kept from before, when there are and the register says that it has not moved on. */
    private Optional<RegistryAnswers> revalidated(List<KvkNumber> numbers) throws NoAnswer {
        KeptAnswers earlier = kept.get();
        if (!earlier.holdAll(numbers)) {
            return Optional.empty();
        }
        HttpRequest.Builder probe = HttpRequest.newBuilder(
                        settings.resource("organisations/" + earlier.probe() + "/status"))
                .timeout(settings.answerTimeout())
                .header("Accept", "application/json");
        earlier.validator().ifPresent(validator -> probe.header("If-None-Match", validator.entityTag()));
        HttpResponse<byte[]> answer = exchange.answerTo(probe.build());
        if (answer.statusCode() == 200) {
            if (!VerificationJson.state(answer.body()).equals(earlier.state())) {
                return Optional.empty();
            }
            kept.compareAndSet(earlier, earlier.validatedBy(answer.headers().firstValue("ETag")));
        }
        Map<KvkNumber, OrganisationHistory> histories = new HashMap<>();
        numbers.forEach(number -> histories.put(number, earlier.histories().get(number)));
        return Optional.of(new RegistryAnswers.Answered(earlier.state(), histories, provenance(true)));
    }

    private Provenance provenance(boolean cached) {
        return new Provenance(settings.register().toString(), cached, false);
    }

    /** At least one part, so that an empty list learns the state of the register too. */
    private List<List<KvkNumber>> parts(List<KvkNumber> numbers) {
        List<List<KvkNumber>> parts = new ArrayList<>();
        for (int from = 0; from == 0 || from < numbers.size(); from += settings.numbersPerQuestion()) {
            parts.add(numbers.subList(from, Math.min(numbers.size(), from + settings.numbersPerQuestion())));
        }
        return parts;
    }

    private HttpRequest question(List<KvkNumber> part) {
        return HttpRequest.newBuilder(settings.resource("verifications"))
                .timeout(settings.answerTimeout())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(VerificationJson.question(part)))
                .build();
    }

    /** Closes the client, if this register made it and the platform can close it. */
    @Override
    public void close() {
        owned.ifPresent(OwnClient::close);
    }
}
