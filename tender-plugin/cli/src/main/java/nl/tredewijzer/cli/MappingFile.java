package nl.tredewijzer.cli;

import java.io.ByteArrayInputStream;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.document.DocumentRefused;
import nl.tredewijzer.tender.formats.Mapping;
import nl.tredewijzer.tender.formats.MappingJson;

/** Finds what the officer said about the files, if anything. */
final class MappingFile {

    private MappingFile() {}

    static Mapping read(String name) {
        if (name == null) {
            return Mapping.NONE;
        }
        try {
            return MappingJson.read(new ByteArrayInputStream(InputFile.read(name)));
        } catch (DocumentRefused e) {
            throw new CannotGoOn(
                    ExitCode.INPUT_UNREADABLE,
                    new BilingualText(
                            "De kolommen in " + InputFile.shown(name) + " kloppen niet:",
                            "The columns in " + InputFile.shown(name) + " are not right:"),
                    e.defects());
        }
    }
}
