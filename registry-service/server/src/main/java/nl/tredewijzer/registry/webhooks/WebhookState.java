package nl.tredewijzer.registry.webhooks;

/** Whether a webhook is sent messages. */
enum WebhookState {
    /** It is. */
    ACTIVE,
    /** Not any more: every attempt of the schedule failed. It can be revived. */
    DEAD,
    /** Not any more: its receiver answered 410 Gone. It can be revived. */
    GONE
}
