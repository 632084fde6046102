package nl.tredewijzer.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.document.DocumentRefused;
import nl.tredewijzer.tender.formats.Mapping;
import nl.tredewijzer.tender.formats.MappingJson;
import nl.tredewijzer.tender.formats.bidders.ColumnMapping;

/** What the officer said about the files, if anything. */
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

    /** Writes what the columns were taken for beside what was said already, to be corrected and given the next time. */
    static void write(Path file, ColumnMapping columns, Mapping said) {
        Mapping mapping = new Mapping(columns, said.process(), said.lot());
        try {
            Files.write(file, CanonicalJson.bytes(MappingJson.write(mapping)));
        } catch (IOException e) {
            throw new CannotGoOn(
                    ExitCode.REPORT_NOT_WRITTEN,
                    "De kolommen zijn niet bewaard: " + e.getMessage(),
                    "The columns were not kept: " + e.getMessage());
        }
    }
}
