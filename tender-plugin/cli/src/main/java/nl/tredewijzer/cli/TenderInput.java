package nl.tredewijzer.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.json.JsonRefused;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.document.DocumentRefused;
import nl.tredewijzer.tender.document.TenderJson;

/**
 * The tender that the officer named, in the plugin's own JSON or as an eForms notice.
 *
 * @param tender what it says
 * @param winners the winners that a result notice names; none otherwise
 * @param remarks how it was understood
 */
record TenderInput(Tender tender, List<Bidder> winners, List<Bilingual> remarks) {

    private static final Limits LIMITS = new Limits(InputFile.LARGEST, 16);

    static TenderInput read(String name) {
        byte[] bytes = InputFile.read(name);
        try {
            return json(bytes);
        } catch (DocumentRefused e) {
            throw new CannotGoOn(
                    ExitCode.INPUT_UNREADABLE,
                    new BilingualText(
                            "De aanbesteding in " + InputFile.shown(name) + " klopt niet:",
                            "The tender in " + InputFile.shown(name) + " is not right:"),
                    e.defects());
        } catch (JsonRefused e) {
            throw InputFile.unreadable(name, "geen JSON en geen XML (" + e.getMessage() + ")", e.getMessage());
        } catch (CharacterCodingException e) {
            throw InputFile.unreadable(name, "geen UTF-8", "not UTF-8");
        }
    }

    private static TenderInput json(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        String document = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new TenderInput(TenderJson.read(StrictJson.read(document, LIMITS)), List.of(), List.of());
    }
}
