package nl.tredewijzer.cli;

import java.io.ByteArrayInputStream;
import nl.tredewijzer.model.json.JsonRefused;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.document.DocumentRefused;
import nl.tredewijzer.tender.document.DossierJson;
import nl.tredewijzer.tender.evidence.Dossier;

/** Finds what is known beside the register, if anything is. */
final class DossierFile {

    private static final int DEEPEST = 16;

    private DossierFile() {}

    static Dossier read(String name) {
        if (name == null) {
            return Dossier.EMPTY;
        }
        byte[] utf8 = InputFile.read(name);
        try {
            return DossierJson.read(
                    StrictJson.read(new ByteArrayInputStream(utf8), new Limits(InputFile.LARGEST, DEEPEST)));
        } catch (JsonRefused e) {
            throw InputFile.unreadable(name, "geen leesbare JSON: " + e.getMessage(), e.getMessage());
        } catch (DocumentRefused e) {
            throw new CannotGoOn(
                    ExitCode.INPUT_UNREADABLE,
                    new BilingualText(
                            "Het dossier in " + InputFile.shown(name) + " klopt niet:",
                            "The dossier in " + InputFile.shown(name) + " is not right:"),
                    e.defects());
        }
    }
}
