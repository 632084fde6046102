package nl.tredewijzer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.formats.Mapping;
import nl.tredewijzer.tender.formats.NamedFile;
import nl.tredewijzer.tender.formats.TenderReading;
import nl.tredewijzer.tender.formats.source.InputRefused;

/** Reads a file of the officer's, or the standard input, within bounds. */
final class InputFile {

    /** Most bytes of one file. */
    static final int LARGEST = TenderReading.MOST_BYTES;

    private InputFile() {}

    /** The bytes of the file, or of the standard input where the name is {@code -}. */
    static byte[] read(String name) {
        return read(name, LARGEST);
    }

    /** The same, of a file that may have so many bytes. */
    static byte[] read(String name, int largest) {
        try (InputStream in = name.equals("-") ? System.in : Files.newInputStream(Path.of(name))) {
            byte[] bytes = in.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw unreadable(
                        name, "groter dan " + (largest >> 20) + " MiB", "larger than " + (largest >> 20) + " MiB");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw unreadable(name, "het bestand bestaat niet", "there is no such file");
        } catch (IOException | java.nio.file.InvalidPathException e) {
            throw unreadable(name, String.valueOf(e.getMessage()), String.valueOf(e.getMessage()));
        }
    }

    /** What stands in the file, whatever its format. */
    static TenderReading reading(String name, Mapping mapping) {
        try {
            return TenderReading.read(read(name), mapping);
        } catch (InputRefused e) {
            throw refused(new BilingualText(shown(name) + " is niet te lezen:", shown(name) + " cannot be read:"), e);
        }
    }

    /** What stands in files that make one list together. */
    static TenderReading together(List<String> names, Mapping mapping) {
        List<NamedFile> files = names.stream()
                .map(name -> new NamedFile(shown(name), read(name)))
                .toList();
        try {
            return TenderReading.readTogether(files, mapping);
        } catch (InputRefused e) {
            throw refused(new BilingualText("De inschrijvers zijn niet te lezen:", "The bidders cannot be read:"), e);
        }
    }

    private static CannotGoOn refused(BilingualText what, InputRefused why) {
        List<Bilingual> details = new ArrayList<>(List.of(why));
        details.addAll(why.details());
        return new CannotGoOn(ExitCode.INPUT_UNREADABLE, what, details);
    }

    static CannotGoOn unreadable(String name, String dutch, String english) {
        return new CannotGoOn(
                ExitCode.INPUT_UNREADABLE,
                shown(name) + " is niet te lezen: " + dutch + ".",
                shown(name) + " cannot be read: " + english + ".");
    }

    /** A name of the officer's on one line of bounded length. */
    static String shown(String name) {
        String line = name.replaceAll("\\p{Cntrl}", "?");
        return line.length() <= 300 ? line : line.substring(0, 300) + "…";
    }
}
