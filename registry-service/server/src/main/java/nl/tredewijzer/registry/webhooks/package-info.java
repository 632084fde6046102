/**
 * Webhooks by the Standard Webhooks specification 1.0.0 (github.com/standard-webhooks/standard-webhooks,
 * spec/standard-webhooks.md): who subscribed is sent what is recorded, signed, in the order of the ledger, again and
 * again until it was taken or has failed for days. Subscriptions lie beside the ledger and can be deleted.
 */
package nl.tredewijzer.registry.webhooks;
