package nl.tredewijzer.registry.webhooks;

import java.util.List;

/**
 * The right to deliver to a webhook for a while, which one node has at a time.
 *
 * @param secrets to sign with: the secret, and the one before it as long as that is still good
 */
record Claim(Webhook webhook, List<Secret> secrets) {}
