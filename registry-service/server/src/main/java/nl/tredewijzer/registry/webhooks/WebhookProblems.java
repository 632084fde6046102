package nl.tredewijzer.registry.webhooks;

import nl.tredewijzer.registry.http.Problem;
import nl.tredewijzer.registry.http.Problem.Message;

/** What a subscriber is told when something cannot be done. */
final class WebhookProblems {

    private WebhookProblems() {}

    /** 403: the token does not say whose it is. */
    static Problem tokenWithoutName(int longest) {
        return Problem.of(
                "token-without-name",
                403,
                new Message("Token zonder naam", "Token without a name"),
                new Message(
                        "Het token zegt niet van wie het is, of met meer dan " + longest + " tekens.",
                        "The token does not say whose it is, or in more than " + longest + " characters."));
    }

    /** 404: no such webhook, or one of somebody else; which of the two is nobody's business. */
    static Problem noSuchWebhook() {
        return Problem.of(
                "no-such-webhook",
                404,
                new Message("Webhook bestaat niet", "No such webhook"),
                new Message(
                        "Deze webhook is niet bekend, of is van een ander.",
                        "This webhook is not known, or is somebody else's."));
    }

    /** 409: its owner has as many as it may. */
    static Problem tooMany() {
        int most = Webhooks.MOST_OF_AN_OWNER;
        return Problem.of(
                "too-many-webhooks",
                409,
                new Message("Te veel webhooks", "Too many webhooks"),
                new Message(
                        "Dit token heeft al " + most + " webhooks; verwijder er eerst een.",
                        "This token has " + most + " webhooks already; delete one first."));
    }
}
