package nl.tredewijzer.registry.webhooks;

import nl.tredewijzer.model.Bilingual;

/** What came of an attempt. Nothing finer is told to a subscriber: it would be a way to look around in our network. */
enum Outcome implements Bilingual {
    DELIVERED("Aangenomen.", "Taken."),
    REFUSED(
            "De ontvanger antwoordde met een andere status dan 2xx.",
            "The receiver answered with another status than 2xx."),
    GONE(
            "De ontvanger antwoordde 410: hij wil geen berichten meer.",
            "The receiver answered 410: it wants no more messages."),
    NO_ANSWER_IN_TIME("De ontvanger antwoordde niet op tijd.", "The receiver did not answer in time."),
    NOT_REACHED(
            "De ontvanger was niet bereikbaar, of sprak geen geldig HTTPS.",
            "The receiver could not be reached, or did not speak valid HTTPS."),
    ADDRESS_NOT_ALLOWED(
            "De naam van de ontvanger leidt naar een adres waar dit register niets heen stuurt.",
            "The name of the receiver leads to an address to which this register sends nothing.");

    private final String dutch;
    private final String english;

    Outcome(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    @Override
    public String dutch() {
        return dutch;
    }

    @Override
    public String english() {
        return english;
    }
}
