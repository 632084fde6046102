package nl.tredewijzer.registry.evidence;

import nl.tredewijzer.model.json.HistoryJson;

/**
 * What putting back came to.
 *
 * @param had how many events the database had
 * @param proven the checkpoint that it fits now
 */
record Restored(long had, Sealed proven) {

    /** In one sentence, for the operator. */
    String told() {
        long added = Math.max(0, proven.size() - had);
        String done = added == 0
                ? "Nothing had to be put back: the database of " + had + " events misses none"
                : added + (added == 1 ? " event was" : " events were") + " put back behind the " + had
                        + " that the database had";
        return done + ". It is the log that was published: proven against the signed checkpoint of " + proven.size()
                + " events"
                + proven.checkpoint()
                        .state()
                        .recordedAt()
                        .map(at -> ", the last one recorded at " + HistoryJson.instant(at))
                        .orElse("");
    }
}
