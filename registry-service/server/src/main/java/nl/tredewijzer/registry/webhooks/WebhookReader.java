package nl.tredewijzer.registry.webhooks;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.tredewijzer.model.EventType;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.registry.http.Problem.Message;
import nl.tredewijzer.registry.http.ProblemException;
import nl.tredewijzer.registry.http.RequestBody;

/**
 * Reads {@code {"url": "https://…", "types": ["certificate.suspended"]?, "kvkNumbers": ["…"]?, "after": 42?}}. Anything
 * of another shape is refused, with every error.
 */
final class WebhookReader {

    private static final Limits LIMITS = new Limits(1L << 20, 3);
    private static final Set<String> MEMBERS = Set.of("url", "types", "kvkNumbers", "after");
    private static final int LONGEST_URL = 2000;
    private static final int MOST_NUMBERS = 1000;

    private final RequestBody body;
    private final Receivers receivers;

    private WebhookReader(RequestBody body, Receivers receivers) {
        this.body = body;
        this.receivers = receivers;
    }

    /**
     * Reads a request.
     *
     * @param head the last event of the register, from which a webhook goes on that does not say
     * @throws ProblemException 400 with all errors
     */
    static Wish read(InputStream json, Receivers receivers, Owner owner, long head) {
        RequestBody body = RequestBody.read(json, LIMITS);
        Optional<Wish> wish = new WebhookReader(body, receivers).wish(owner, head);
        body.check("webhook-refused");
        return wish.orElseThrow();
    }

    private Optional<Wish> wish(Owner owner, long head) {
        return body.object(MEMBERS).flatMap(members -> {
            Selection selection = new Selection(types(members), numbers(members));
            long after = after(members.get("after"), head);
            return url(members).map(url -> new Wish(owner.name(), url, selection, after));
        });
    }

    private long after(JsonValue given, long head) {
        if (given instanceof JsonNumber number
                && number.isIntegral()
                && number.bigDecimalValue().signum() >= 0
                && number.bigDecimalValue().compareTo(BigDecimal.valueOf(head)) <= 0) {
            return number.longValueExact();
        }
        if (given != null && given != JsonValue.NULL) {
            body.refuse(
                    "/after",
                    given.toString(),
                    new Message(
                            "Een geheel getal van 0 tot en met " + head + ", de laatste gebeurtenis van het register",
                            "A whole number from 0 to " + head + ", the last event of the register"));
        }
        return head;
    }

    private Optional<URI> url(JsonObject members) {
        String given = body.text("/url", members.get("url")).orElse("");
        Optional<URI> url =
                parsed(given).filter(parsed -> given.length() <= LONGEST_URL && receivers.acceptsForm(parsed));
        if (url.isEmpty()) {
            body.refuse(
                    "/url",
                    given,
                    new Message(
                            "Een volledig adres dat met https begint, zonder gebruiker of fragment, van hoogstens "
                                    + LONGEST_URL + " tekens",
                            "A whole address that begins with https, without user or fragment, of at most "
                                    + LONGEST_URL + " characters"));
        }
        return url;
    }

    private static Optional<URI> parsed(String url) {
        try {
            return Optional.of(new URI(url));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private Set<EventType> types(JsonObject members) {
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        List<String> given = body.texts("/types", members.get("types"));
        for (int i = 0; i < given.size(); i++) {
            Optional<EventType> type = Selection.typeNamed(given.get(i));
            type.ifPresent(types::add);
            if (type.isEmpty()) {
                String names = Selection.names();
                body.refuse("/types/" + i, given.get(i), new Message("Kies uit: " + names, "Choose from: " + names));
            }
        }
        return types;
    }

    private TreeSet<KvkNumber> numbers(JsonObject members) {
        TreeSet<KvkNumber> numbers = new TreeSet<>();
        List<String> given = body.texts("/kvkNumbers", members.get("kvkNumbers"));
        if (given.size() > MOST_NUMBERS) {
            body.refuse(
                    "/kvkNumbers",
                    Integer.toString(given.size()),
                    new Message("Hoogstens " + MOST_NUMBERS + " nummers", "At most " + MOST_NUMBERS + " numbers"));
            return numbers;
        }
        for (int i = 0; i < given.size(); i++) {
            switch (KvkReading.read(given.get(i))) {
                case KvkReading.Read read -> numbers.add(read.number());
                case KvkReading.Refused refused ->
                    body.refuse(
                            "/kvkNumbers/" + i,
                            given.get(i),
                            new Message(refused.cause().dutch(), refused.cause().english()));
            }
        }
        return numbers;
    }
}
