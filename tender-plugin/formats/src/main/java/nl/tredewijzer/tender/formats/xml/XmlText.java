package nl.tredewijzer.tender.formats.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tredewijzer.tender.formats.source.InputRefused;
import nl.tredewijzer.tender.formats.source.Place;

/**
 * The text of an XML document, decoded strictly. eForms are UTF-8; UTF-16 with a byte order mark, ISO-8859-1 and
 * Windows-1252 are read where the document declares them. Anything else is refused here, before a parser sees it.
 */
public final class XmlText {

    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final int DECLARATION = 200;
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]{0,100}?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
    private static final List<String> READ = List.of("utf-8", "us-ascii", "iso-8859-1", "iso-8859-15", "windows-1252");

    private XmlText() {}

    public static String of(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new InputRefused(
                    "Het bestand is groter dan 16 MB; zo groot is geen aankondiging of UEA.",
                    "The file is larger than 16 MB; no notice or ESPD is that large.");
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        }
        int mark = begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String start = new String(bytes, mark, Math.min(bytes.length - mark, DECLARATION), StandardCharsets.ISO_8859_1);
        if (!start.stripLeading().startsWith("<")) {
            throw notXml(start);
        }
        return decoded(bytes, mark, declared(start));
    }

    private static Charset declared(String start) {
        Matcher matcher = ENCODING.matcher(start);
        String name = matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "utf-8";
        if (!READ.contains(name)) {
            throw new InputRefused(
                    "De XML zegt dat zij in " + name + " staat; aankondigingen en UEA's staan in UTF-8.",
                    "The XML says that it is in " + name + "; notices and ESPDs are in UTF-8.");
        }
        return Charset.forName(name);
    }

    private static String decoded(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            throw new InputRefused(
                    Place.Position.after(out),
                    "een teken past niet in de codering " + charset.name() + " die de XML opgeeft.",
                    "a character does not fit the encoding " + charset.name() + " that the XML declares.");
        }
        return out.toString();
    }

    private static InputRefused notXml(String start) {
        if (start.startsWith("%PDF")) {
            return new InputRefused(
                    "Dit is een PDF. Download de aankondiging als XML (TED: \"eForms XML\").",
                    "This is a PDF. Download the notice as XML (TED: \"eForms XML\").");
        }
        if (start.startsWith("PK")) {
            return new InputRefused(
                    "Dit is een zip- of Office-bestand. Pak het uit en geef de XML van de aankondiging.",
                    "This is a zip or Office file. Unpack it and give the XML of the notice.");
        }
        return new InputRefused(
                "Dit is geen XML; een aankondiging is een XML-bestand volgens eForms.",
                "This is not XML; a notice is an XML file according to eForms.");
    }

    private static boolean begins(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
