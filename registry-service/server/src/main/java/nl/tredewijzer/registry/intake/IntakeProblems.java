package nl.tredewijzer.registry.intake;

import jakarta.json.JsonArrayBuilder;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.registry.http.Problem;
import nl.tredewijzer.registry.http.Problem.Message;
import nl.tredewijzer.registry.intake.file.Fault;
import nl.tredewijzer.registry.intake.file.UploadRefused;

/** What a sender is told when a file or a question cannot be dealt with. */
final class IntakeProblems {

    private IntakeProblems() {}

    /** 400: the file cannot be taken in; the member {@code errors} says everything that is wrong with it. */
    static Problem refused(UploadRefused refused) {
        JsonArrayBuilder errors = JsonParts.array();
        refused.faults().forEach(fault -> errors.add(json(fault)));
        Fault first = refused.faults().get(0);
        return Problem.of(
                        "file-refused",
                        400,
                        new Message("Bestand niet aangenomen", "File not accepted"),
                        new Message(first.dutch(), first.english()))
                .with("errors", errors.build());
    }

    private static jakarta.json.JsonObject json(Fault fault) {
        var json = JsonParts.object().add("code", fault.code());
        if (fault.row() > 0) {
            json.add("row", fault.row());
        }
        if (!fault.column().isEmpty()) {
            json.add("column", fault.column());
        }
        return json.add("message", JsonParts.object().add("nl", fault.dutch()).add("en", fault.english()))
                .build();
    }

    /** 403: a body sent certificates of another one. */
    static Problem foreign(ForeignCertificates foreign) {
        JsonArrayBuilder rows = JsonParts.array();
        foreign.first()
                .forEach(
                        row -> rows.add(JsonParts.object().add("row", row.row()).add("certificationBody", row.body())));
        return Problem.of(
                        "other-body",
                        403,
                        new Message("Certificaten van een andere instelling", "Certificates of another body"),
                        new Message(
                                "Dit token levert alleen aan voor " + foreign.body() + "; " + foreign.rows()
                                        + " rijen noemen een andere instelling. Er is niets bewaard.",
                                "This token sends in for " + foreign.body() + " only; " + foreign.rows()
                                        + " rows name another body. Nothing was kept."))
                .with("rows", rows.build());
    }

    /** 403: the token does not say for which body it writes. */
    static Problem tokenWithoutBody() {
        return Problem.of(
                "token-without-body",
                403,
                new Message("Token zonder instelling", "Token without a body"),
                new Message(
                        "Het token noemt geen certificerende instelling in de claim \"certification_body\".",
                        "The token names no certification body in the claim \"certification_body\"."));
    }

    /** 403: the batch was sent by somebody else. */
    static Problem batchOfAnother() {
        return Problem.of(
                "batch-of-another",
                403,
                new Message("Aanlevering van een ander", "Batch of another"),
                new Message(
                        "Alleen wie deze aanlevering deed en de registerhouder mogen haar zien.",
                        "Only who sent this batch and the registrar may see it."));
    }

    /** 404: no such batch. */
    static Problem noSuchBatch() {
        return Problem.of(
                "no-such-batch",
                404,
                new Message("Aanlevering bestaat niet", "No such batch"),
                new Message("Deze aanlevering is niet bekend.", "This batch is not known."));
    }
}
