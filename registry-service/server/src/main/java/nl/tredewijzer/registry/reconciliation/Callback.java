package nl.tredewijzer.registry.reconciliation;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.tredewijzer.registry.http.Problem;
import nl.tredewijzer.registry.http.Problem.Message;
import nl.tredewijzer.registry.http.ProblemException;

/**
 * The function that a client wants its answer handed to (JSONP, which older clients still use). Its name becomes part of
 * a script, so it is a JavaScript name, members with dots between, and nothing else.
 */
record Callback(String name) {

    /** The name of the parameter. */
    static final String PARAMETER = "callback";

    private static final int LONGEST = 128;
    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*(?:\\.[A-Za-z_$][A-Za-z0-9_$]*)*");

    /**
     * Reads the parameter.
     *
     * @throws ProblemException 400 if it is given and is no name of a function
     */
    static Optional<Callback> of(Optional<String> given) {
        given.filter(name -> name.length() > LONGEST || !NAME.matcher(name).matches())
                .ifPresent(name -> {
                    throw new ProblemException(Problem.of(
                            "callback-refused",
                            400,
                            new Message("Ongeldige callback", "Invalid callback"),
                            new Message(
                                    "callback is de naam van een JavaScript-functie: letters, cijfers, _ en $, met punten"
                                            + " ertussen, hoogstens " + LONGEST + " tekens.",
                                    "callback is the name of a JavaScript function: letters, digits, _ and $, with dots"
                                            + " between, at most " + LONGEST + " characters.")));
                });
        return given.map(Callback::new);
    }

    /** The script that hands the answer over. */
    String script(JsonObject answer) {
        // these two end a line in older JavaScript, inside a text as well
        String json = answer.toString().replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
        return name + "(" + json + ");";
    }
}
