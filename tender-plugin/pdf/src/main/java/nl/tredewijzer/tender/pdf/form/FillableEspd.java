package nl.tredewijzer.tender.pdf.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tredewijzer.tender.formats.Confidence;
import nl.tredewijzer.tender.formats.FurtherFormat;
import nl.tredewijzer.tender.formats.InputFormat;
import nl.tredewijzer.tender.formats.TenderReading;
import nl.tredewijzer.tender.formats.source.InputRefused;
import nl.tredewijzer.tender.formats.source.Place;
import nl.tredewijzer.tender.formats.source.Said;
import nl.tredewijzer.tender.formats.source.Unread;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads an ESPD that was filled in as a PDF form, so that {@link TenderReading} finds it: what is read is of format
 * {@link InputFormat#ESPD}, as it is of the XML. Scripts never run, attachments stay closed, no page is drawn.
 */
public final class FillableEspd implements FurtherFormat {

    /** Most bytes of one PDF. */
    public static final int MOST_BYTES = 16 << 20;

    private static final int LOOKED_AT = 1024;
    /** A text, so that whoever reads a list does not load all of PDFBox. */
    private static final String ATTACHED = "EmbeddedFiles";

    /** Made by {@link java.util.ServiceLoader}. */
    public FillableEspd() {}

    @Override
    public boolean recognises(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .startsWith("%PDF");
    }

    @Override
    public TenderReading read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new InputRefused(
                    "Deze PDF is groter dan 16 MB; zo groot is geen ingevuld UEA. Vraag het UEA als XML.",
                    "This PDF is larger than 16 MB; no filled-in ESPD is that large. Ask for the ESPD as XML.");
        }
        try (PDDocument pdf = new BoundedParser(bytes, new Budget()).parse()) {
            return reading(pdf.getDocument().getTrailer().getCOSDictionary(COSName.ROOT));
        } catch (InputRefused e) {
            throw e;
        } catch (InvalidPasswordException e) {
            throw new InputRefused(
                    "Deze PDF is met een wachtwoord beveiligd. Vraag het UEA zonder wachtwoord, of als XML.",
                    "This PDF is protected by a password. Ask for the ESPD without it, or as XML.");
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError brokenInSomeWay) {
            // a broken file ends the parser in many ways; the error is about the file, whatever its name
            throw new InputRefused(
                    "Deze PDF is beschadigd en niet te lezen. Vraag het UEA opnieuw, liefst als XML.",
                    "This PDF is damaged and cannot be read. Ask for the ESPD again, if possible as XML.");
        }
    }

    private static TenderReading reading(COSDictionary root) throws IOException {
        COSDictionary form = root.getCOSDictionary(COSName.ACRO_FORM);
        FieldTree tree = new FieldTree(form == null ? new COSDictionary() : form);
        List<FormField> data = form == null ? List.of() : XfaData.filled(form);
        if (tree.isEmpty() && data.isEmpty()) {
            throw new InputRefused(
                    "Deze PDF heeft geen invulbare velden: een afdruk of een scan. Neem de inschrijver zelf over in de lijst,"
                            + " of vraag het UEA als XML.",
                    "This PDF has no fields to fill in: a print or a scan. Type the bidder over into the list, or ask for"
                            + " the ESPD as XML.");
        }
        FilledForm filled = new FilledForm(together(tree.filled(), data));
        List<Unread> unread = new ArrayList<>(filled.unread());
        COSDictionary names = root.getCOSDictionary(COSName.NAMES);
        if (names != null && names.containsKey(COSName.getPDFName(ATTACHED)) || root.containsKey(COSName.AF)) {
            unread.add(attachments());
        }
        return new TenderReading(
                InputFormat.ESPD,
                Confidence.STATED,
                filled.said(),
                Optional.empty(),
                filled.bidder().stream().toList(),
                List.of(),
                List.of(),
                unread,
                false,
                Optional.empty());
    }

    private static Unread attachments() {
        return new Unread(
                new Place.Part("PDF"),
                "",
                Said.of(
                        "bij deze PDF zitten bijlagen; die zijn niet geopend.",
                        "this PDF has attachments; they were not opened."),
                false);
    }

    /** Most XFA forms hold everything twice. */
    private static List<FormField> together(List<FormField> fields, List<FormField> data) {
        Set<List<String>> known = fields.stream()
                .map(field -> List.of(field.own().replaceFirst("\\[\\d+]$", ""), field.value()))
                .collect(Collectors.toSet());
        Stream<FormField> more = data.stream().filter(one -> !known.contains(List.of(one.own(), one.value())));
        return Stream.concat(fields.stream(), more).toList();
    }
}
