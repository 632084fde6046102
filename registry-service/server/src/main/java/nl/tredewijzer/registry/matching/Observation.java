package nl.tredewijzer.registry.matching;

/**
 * A signal that was seen, and where.
 *
 * @param asked what the bidder wrote there; empty text where it says nothing
 * @param registered what is registered there; empty text where it says nothing
 */
record Observation(Signal signal, String asked, String registered) {

    static Observation of(Signal signal) {
        return new Observation(signal, "", "");
    }

    /** With its words as they were written. */
    Observation as(WrittenWords askedWords, WrittenWords registeredWords) {
        return new Observation(signal, askedWords.written(asked), registeredWords.written(registered));
    }

    MatchFeature weighing(double contribution) {
        return new MatchFeature(
                signal.name(),
                filled(signal.dutch()),
                filled(signal.english()),
                Math.round(contribution * 1000) / 1000.0);
    }

    private String filled(String sentence) {
        return sentence.replace("{0}", asked).replace("{1}", registered);
    }
}
