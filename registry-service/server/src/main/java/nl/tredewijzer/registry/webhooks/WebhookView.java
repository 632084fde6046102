package nl.tredewijzer.registry.webhooks;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.registry.http.Sentence;

/**
 * A webhook as answers show it.
 *
 * @param secret only where it was just made
 * @param formerSecretUntil until when messages are signed with the former secret too, where it was just replaced
 */
public record WebhookView(
        String id,
        String owner,
        URI url,
        List<String> types,
        List<String> kvkNumbers,
        String createdAt,
        String state,
        long sequence,
        int failures,
        Optional<String> nextAttemptAt,
        Optional<Delivered> lastDelivery,
        Optional<Tried> lastFailure,
        Optional<String> secret,
        Optional<String> formerSecretUntil) {

    /** All that somebody may see. */
    public record Listed(List<WebhookView> webhooks) {

        static Listed of(List<Webhook> webhooks) {
            return new Listed(webhooks.stream().map(WebhookView::of).toList());
        }
    }

    /** What was taken last. */
    public record Delivered(long sequence, String at) {}

    /** What came of an attempt. */
    public record Tried(String at, String outcome, OptionalInt status, Sentence message) {

        static Tried of(Attempt attempt) {
            return new Tried(
                    HistoryJson.instant(attempt.at()),
                    attempt.outcome().name(),
                    attempt.status(),
                    Sentence.of(attempt.outcome()));
        }
    }

    static WebhookView of(Webhook webhook) {
        return of(webhook, Optional.empty(), Optional.empty());
    }

    static WebhookView of(Webhooks.Secretly made) {
        return of(
                made.webhook(),
                Optional.of(made.secret().reveal()),
                made.formerEnd().map(HistoryJson::instant));
    }

    private static WebhookView of(Webhook webhook, Optional<String> secret, Optional<String> formerUntil) {
        return new WebhookView(
                webhook.id(),
                webhook.owner(),
                webhook.url(),
                webhook.selection().types().stream().map(Selection::nameOf).toList(),
                webhook.selection().numbers().stream().map(KvkNumber::digits).toList(),
                HistoryJson.instant(webhook.createdAt()),
                webhook.state().name(),
                webhook.sequence(),
                webhook.failures(),
                webhook.nextAttempt().map(HistoryJson::instant),
                webhook.lastDelivery().map(last -> new Delivered(last.sequence(), HistoryJson.instant(last.at()))),
                webhook.lastFailure().map(Tried::of),
                secret,
                formerUntil);
    }
}
