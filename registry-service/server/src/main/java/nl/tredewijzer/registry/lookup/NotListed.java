package nl.tredewijzer.registry.lookup;

import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.registry.http.Problem;
import nl.tredewijzer.registry.http.Problem.Message;
import nl.tredewijzer.registry.http.ProblemException;

/** Nothing was ever listed: said where the address of an organisation leads to none. */
public final class NotListed {

    private NotListed() {}

    /**
     * 404: nothing was ever listed under a number.
     *
     * @param then whether a moment in the past was asked about
     */
    public static ProblemException organisation(KvkNumber number, boolean then) {
        Message detail = then
                ? new Message(
                        "Onder dit KvK-nummer had op dat moment nog nooit een certificaat in het register gestaan. Dat"
                                + " sluit gelijkwaardig bewijs niet uit.",
                        "At that moment no certificate had ever been listed under this KvK number. That does not exclude"
                                + " equivalent proof.")
                : new Message(
                        "Onder dit KvK-nummer heeft nooit een certificaat in het register gestaan. Dat sluit"
                                + " gelijkwaardig bewijs niet uit.",
                        "No certificate was ever listed under this KvK number. That does not exclude equivalent"
                                + " proof.");
        return new ProblemException(Problem.of(
                        "organisation-not-listed",
                        404,
                        new Message("Niet in het register", "Not in the register"),
                        detail)
                .with("kvkNumber", number.digits()));
    }
}
