package nl.tredewijzer.tender.formats;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.formats.bidders.BidderList;
import nl.tredewijzer.tender.formats.bidders.BidderListReader;
import nl.tredewijzer.tender.formats.bidders.ColumnMapping;
import nl.tredewijzer.tender.formats.bidders.ListFormat;
import nl.tredewijzer.tender.formats.espd.EspdReader;
import nl.tredewijzer.tender.formats.notice.NoticeContent;
import nl.tredewijzer.tender.formats.notice.NoticeReader;
import nl.tredewijzer.tender.formats.source.Content;
import nl.tredewijzer.tender.formats.source.InputRefused;
import nl.tredewijzer.tender.formats.source.Place;
import nl.tredewijzer.tender.formats.source.ReadBidder;
import nl.tredewijzer.tender.formats.source.Said;
import nl.tredewijzer.tender.formats.source.Unread;
import nl.tredewijzer.tender.formats.workbook.WorkbookReader;
import nl.tredewijzer.tender.formats.xml.XmlTree;

/** Finds out what a file is, and has it read by the reader of that format. */
final class Reading {

    private final Mapping mapping;

    Reading(Mapping mapping) {
        this.mapping = mapping;
    }

    TenderReading of(byte[] bytes) {
        if (bytes.length > TenderReading.MOST_BYTES) {
            throw new InputRefused(
                    "Het bestand is groter dan 64 MB; zo groot is geen aanbesteding of lijst van inschrijvers.",
                    "The file is larger than 64 MB; no tender or list of bidders is that large.");
        }
        return switch (Signature.of(bytes)) {
            case ZIP -> WorkbookReader.isWorkbook(bytes) ? workbook(bytes) : list(BidderListReader.read(bytes));
            case XML -> xml(bytes);
            case JSON -> json(bytes);
            case OTHER ->
                FurtherFormats.of(bytes)
                        .map(format -> format.read(bytes))
                        .orElseGet(() -> list(BidderListReader.read(bytes, mapping.columns())));
        };
    }

    TenderReading of(String text) {
        return switch (Signature.of(text)) {
            case XML -> xml(text.getBytes(StandardCharsets.UTF_8));
            case JSON -> json(text.getBytes(StandardCharsets.UTF_8));
            default -> list(BidderListReader.read(text, mapping.columns()));
        };
    }

    private TenderReading xml(byte[] bytes) {
        return XmlTree.rootOf(bytes).equals(EspdReader.ROOT)
                ? of(InputFormat.ESPD, EspdReader.read(bytes))
                : of(InputFormat.NOTICE, NoticeContent.of(NoticeReader.read(bytes), mapping.lot()));
    }

    private TenderReading json(byte[] bytes) {
        JsonInput.Found found = new JsonInput(mapping).read(bytes);
        return of(found.format(), found.content());
    }

    private TenderReading workbook(byte[] bytes) {
        WorkbookReader.Sheet sheet = WorkbookReader.read(bytes, mapping.columns());
        BidderList list = sheet.list();
        List<ReadBidder> bidders = list.bidders().stream()
                .map(listed -> new ReadBidder(sheet.placeOf(listed.line()), listed.bidder()))
                .toList();
        Stream<Unread> notRead = list.notRead().stream()
                .map(one -> new Unread(sheet.placeOf(one), one.text(), one.cause(), one.mayBeBidder()));
        List<Unread> unread = Stream.concat(sheet.unread().stream(), notRead).toList();
        return table(InputFormat.WORKBOOK, list, Optional.of(sheet.sheet()), bidders, sheet.said(), unread);
    }

    private TenderReading list(BidderList list) {
        List<ReadBidder> bidders = list.bidders().stream()
                .map(listed -> new ReadBidder(new Place.Line(listed.line()), listed.bidder()))
                .toList();
        List<Unread> unread = list.notRead().stream()
                .map(one -> new Unread(new Place.Line(one.line()), one.text(), one.cause(), one.mayBeBidder()))
                .toList();
        InputFormat format = list.understood().format() == ListFormat.LINES ? InputFormat.TEXT : InputFormat.TABLE;
        return table(format, list, Optional.empty(), bidders, List.of(), unread);
    }

    private TenderReading table(
            InputFormat format,
            BidderList list,
            Optional<String> sheet,
            List<ReadBidder> bidders,
            List<Bilingual> more,
            List<Unread> unread) {
        List<Bilingual> said = new ArrayList<>(List.of(list.understood()));
        said.addAll(more);
        List<String> missing = mapping.columns().missingFrom(list.understood().columns());
        if (!missing.isEmpty()) {
            said.add(Said.of(
                    "De opgegeven kolommen staan niet in deze tabel: {columns}.",
                    "The columns that were stated are not in this table: {columns}.",
                    "columns",
                    String.join(", ", missing)));
        }
        Confidence confidence =
                list.understood().format() == ListFormat.TABLE_WITH_HEADER ? Confidence.NAMED : Confidence.GUESSED;
        Optional<ColumnMapping> columns = list.understood().columns().isEmpty()
                ? Optional.empty()
                : Optional.of(ColumnMapping.of(sheet, list.understood().columns()));
        return new TenderReading(
                format, confidence, said, Optional.empty(), bidders, List.of(), List.of(), unread, false, columns);
    }

    private static TenderReading of(InputFormat format, Content content) {
        return new TenderReading(
                format,
                Confidence.STATED,
                content.said(),
                content.tender(),
                content.bidders(),
                content.winners(),
                content.received(),
                content.unread(),
                content.reserved(),
                Optional.empty());
    }
}
