package nl.tredewijzer.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import nl.tredewijzer.tender.formats.notice.Notice;
import nl.tredewijzer.tender.formats.notice.NoticeReader;
import nl.tredewijzer.tender.formats.notice.NoticeRefused;
import nl.tredewijzer.tender.formats.notice.NoticeTender;

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
            return isXml(bytes) ? notice(bytes) : json(bytes);
        } catch (DocumentRefused e) {
            throw new CannotGoOn(
                    ExitCode.INPUT_UNREADABLE,
                    new BilingualText(
                            "De aanbesteding in " + InputFile.shown(name) + " klopt niet:",
                            "The tender in " + InputFile.shown(name) + " is not right:"),
                    e.defects());
        } catch (NoticeRefused e) {
            throw new CannotGoOn(
                    ExitCode.INPUT_UNREADABLE,
                    new BilingualText(
                            InputFile.shown(name) + " is niet te lezen als aankondiging:",
                            InputFile.shown(name) + " cannot be read as a notice:"),
                    List.of(e));
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

    private static TenderInput notice(byte[] bytes) {
        Notice notice = NoticeReader.read(bytes);
        NoticeTender read = NoticeTender.of(notice);
        List<Bilingual> remarks = new ArrayList<>(read.said());
        notice.lots().forEach(lot -> NoticeRemarks.about(lot, remarks));
        notice.result().ifPresent(result -> NoticeRemarks.about(result, remarks));
        remarks.addAll(notice.remarks());
        return new TenderInput(read.tender(), read.bidders(), remarks);
    }

    /** Whether the first visible character opens a tag, in UTF-8 or UTF-16. */
    private static boolean isXml(byte[] bytes) {
        for (byte b : bytes) {
            if (b > ' ') {
                return b == '<';
            }
        }
        return false;
    }
}
