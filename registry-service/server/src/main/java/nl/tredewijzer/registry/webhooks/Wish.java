package nl.tredewijzer.registry.webhooks;

import java.net.URI;

/**
 * A webhook that somebody wishes for.
 *
 * @param after the last event that it need not be told of
 */
record Wish(String owner, URI url, Selection selection, long after) {}
