package nl.tredewijzer.registry.selfmeasurement.space;

import nl.tredewijzer.registry.http.Problem;
import nl.tredewijzer.registry.http.Problem.Message;
import nl.tredewijzer.registry.http.RequestErrors;

/** What an organisation or the registrar is told when something cannot be done. */
final class SpaceProblems {

    private SpaceProblems() {}

    /** 404: no such measurement in this space. */
    static Problem noSuchMeasurement() {
        return Problem.of(
                "no-such-measurement",
                404,
                new Message("Meting bestaat niet", "No such measurement"),
                new Message(
                        "Deze meting is er niet, of is van een ander.",
                        "There is no such measurement, or it is somebody else's."));
    }

    /** 404: no such token of this organisation. */
    static Problem noSuchToken() {
        return Problem.of(
                "no-such-token",
                404,
                new Message("Token bestaat niet", "No such token"),
                new Message(
                        "Deze organisatie heeft geen token met dit kenmerk.",
                        "This organisation has no token of this id."));
    }

    /** 409: the space is full. */
    static Problem full() {
        return Problem.of(
                "space-full",
                409,
                new Message("Ruimte is vol", "Space is full"),
                new Message(
                        "Een ruimte heeft hoogstens " + Spaces.MOST + " metingen, met samen hoogstens "
                                + Spaces.MOST_CHARACTERS + " tekens; verwijder er eerst een.",
                        "A space has at most " + Spaces.MOST + " measurements, of at most " + Spaces.MOST_CHARACTERS
                                + " characters together; delete one first."));
    }

    /** 400: the numbers are too many to be kept. */
    static Problem tooLong() {
        RequestErrors errors = new RequestErrors();
        errors.add("/people", "", new Message("Te veel regels om te bewaren", "Too many items to be kept"));
        return errors.problem(
                "self-measurement-too-long",
                new Message("Meting is te lang", "Measurement is too long"),
                new Message(
                        "Deze lijsten zijn te lang om te bewaren, ook met mensen die gelijk zijn samen in een regel.",
                        "These lists are too long to be kept, even with people who are alike in one item."));
    }
}
