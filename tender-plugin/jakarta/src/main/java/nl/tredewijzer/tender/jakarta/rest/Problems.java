package nl.tredewijzer.tender.jakarta.rest;

import java.math.BigDecimal;
import java.util.List;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.document.Defect;
import nl.tredewijzer.tender.registry.RegistryAnswers.Unreachable;

/** The problems that the face can have. */
final class Problems {

    private Problems() {}

    /** 400: something in the question is wrong; all of it is told. */
    static Problem questionWrong(List<Defect> defects) {
        return problem(
                        "question-wrong",
                        400,
                        "Vraag klopt niet",
                        "Question is not right",
                        "De vraag klopt niet; errors noemt alles wat er mis mee is.",
                        "The question is not right; errors names everything that is wrong with it.")
                .with(defects);
    }

    /** 400: the body is no JSON, or none that can be read here. */
    static Problem jsonUnreadable(String reason) {
        return problem(
                        "json-unreadable",
                        400,
                        "Onleesbare JSON",
                        "Unreadable JSON",
                        "De inhoud is geen JSON die hier gelezen kan worden.",
                        "The body is not JSON that can be read here.")
                .with("reason", reason);
    }

    /** 400: more bidders than one evaluation may have. */
    static Problem tooManyBidders(int bidders, int most) {
        return problem(
                        "too-many-bidders",
                        400,
                        "Te veel inschrijvers",
                        "Too many bidders",
                        "Er staan " + bidders + " inschrijvers in; hier zijn het er hoogstens " + most + ".",
                        "There are " + bidders + " bidders in it; here there are " + most + " at most.")
                .with("limit", JsonParts.number(BigDecimal.valueOf(most)));
    }

    /** 400: the idempotency key is not one. */
    static Problem keyUnreadable() {
        return problem(
                "idempotency-key-unreadable",
                400,
                "Onleesbare sleutel",
                "Unreadable key",
                "Idempotency-Key is 1 tot 200 zichtbare ASCII-tekens, eventueel tussen aanhalingstekens.",
                "Idempotency-Key is 1 to 200 visible ASCII characters, perhaps between quotation marks.");
    }

    /** 422: the idempotency key came with another body before. */
    static Problem keyUsedOtherwise() {
        return problem(
                "idempotency-key-used",
                422,
                "Sleutel al gebruikt",
                "Key was used before",
                "Deze Idempotency-Key is eerder met een andere inhoud gebruikt; neem voor een andere vraag een andere.",
                "This Idempotency-Key was used with another body before; take another one for another question.");
    }

    /** 409: the question with this idempotency key is being answered. */
    static Problem keyInUse() {
        return problem(
                "idempotency-key-in-use",
                409,
                "Vraag wordt al beantwoord",
                "Question is being answered",
                "De vraag met deze Idempotency-Key wordt nog beantwoord; vraag het zo opnieuw.",
                "The question with this Idempotency-Key is still being answered; ask again in a moment.");
    }

    /** 404: there is nothing at this address. */
    static Problem noSuchAddress() {
        return problem(
                "no-such-address",
                404,
                "Adres bestaat niet",
                "No such address",
                "Op dit adres is niets te vinden. De beschrijving van de API staat op v1/openapi.json.",
                "There is nothing at this address. The API is described at v1/openapi.json.");
    }

    /** 404: no such evaluation, or none any more. */
    static Problem noSuchEvaluation() {
        return problem(
                "no-such-evaluation",
                404,
                "Toets bestaat niet",
                "No such evaluation",
                "Deze toets is er niet (meer): een uitkomst wordt een tijd bewaard en dan vergeten.",
                "This evaluation is not there (any more): a result is kept for a while and then forgotten.");
    }

    /** 409: the evaluation is not done yet. */
    static Problem notDone() {
        return problem(
                "evaluation-not-done",
                409,
                "Toets nog niet klaar",
                "Evaluation not done",
                "Deze toets loopt nog; het adres zonder /result zegt hoe ver.",
                "This evaluation is still under way; the address without /result says how far it is.");
    }

    /** 405: this address does not know the method. */
    static Problem noSuchMethod() {
        return problem(
                "no-such-method",
                405,
                "Methode bestaat hier niet",
                "No such method here",
                "Dit adres kent deze methode niet; de header Allow noemt welke wel.",
                "This address does not know this method; the header Allow names those it does.");
    }

    /** 406: no form that the client accepts. */
    static Problem notAcceptable() {
        return problem(
                "not-acceptable",
                406,
                "Vorm niet beschikbaar",
                "Form not available",
                "Er is geen antwoord in een vorm die Accept noemt; een agenda is er alleen als een certificaat meetelt.",
                "There is no answer in a form that Accept names; a calendar is only there if a certificate counts.");
    }

    /** 413: the body is larger than is taken. */
    static Problem bodyTooLarge(long limitInBytes) {
        return problem(
                        "body-too-large",
                        413,
                        "Inhoud te groot",
                        "Body too large",
                        "Dit adres neemt hoogstens " + limitInBytes + " bytes aan.",
                        "This address takes " + limitInBytes + " bytes at most.")
                .with("limit", JsonParts.number(BigDecimal.valueOf(limitInBytes)));
    }

    /** 415: the body is of a kind that is not taken here. */
    static Problem unsupportedMediaType() {
        return problem(
                "unsupported-media-type",
                415,
                "Soort inhoud niet bekend",
                "Unknown kind of body",
                "Stuur application/json of multipart/form-data.",
                "Send application/json or multipart/form-data.");
    }

    /** 503: no room for one more evaluation now. */
    static Problem tooBusy() {
        return problem(
                "too-busy",
                503,
                "Te druk",
                "Too busy",
                "Er lopen of wachten al zoveel toetsen dat er nu geen bij kan. Probeer het zo opnieuw.",
                "So many evaluations run or wait that there is no room for one more now. Try again in a moment.");
    }

    /** 503: the register was not reached; nothing is said about any certificate. */
    static Problem registerUnreachable(Unreachable why) {
        return problem(
                        "register-unreachable",
                        503,
                        "Register niet bereikt",
                        "Register not reached",
                        "Het register is niet bereikt (" + why.reason().dutch()
                                + "). Over certificaten is daarmee niets gezegd; probeer het later opnieuw.",
                        "The register was not reached (" + why.reason().english()
                                + "). That says nothing about certificates; try again later.")
                .with("reason", why.reason().name());
    }

    /** 500: something failed; the log has more under the incident. */
    static Problem failed(String incident) {
        return problem(
                        "failed",
                        500,
                        "Er ging iets mis",
                        "Something went wrong",
                        "Het verzoek kon niet worden uitgevoerd. Noem bij vragen incident " + incident + ".",
                        "The request could not be carried out. When asking, name incident " + incident + ".")
                .with("incident", incident);
    }

    /** A status below 500 that JAX-RS chose, in general words. */
    static Problem withStatus(int status) {
        return switch (status) {
            case 404 -> noSuchAddress();
            case 405 -> noSuchMethod();
            case 406 -> notAcceptable();
            case 415 -> unsupportedMediaType();
            default ->
                problem(
                        "bad-request",
                        status,
                        "Onleesbaar verzoek",
                        "Unreadable request",
                        "Het verzoek kan niet worden gelezen.",
                        "The request cannot be read.");
        };
    }

    private static Problem problem(
            String type, int status, String title, String titleInEnglish, String detail, String detailInEnglish) {
        return Problem.of(
                type, status, new BilingualText(title, titleInEnglish), new BilingualText(detail, detailInEnglish));
    }
}
