package nl.tredewijzer.tender.formats;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.formats.source.Cut;
import nl.tredewijzer.tender.formats.source.InputRefused;
import nl.tredewijzer.tender.formats.source.Place;
import nl.tredewijzer.tender.formats.source.PlainText;
import nl.tredewijzer.tender.formats.source.ReadBidder;
import nl.tredewijzer.tender.formats.source.Said;
import nl.tredewijzer.tender.formats.source.Unread;

/**
 * Files that make one list together: the ESPD that each bidder, each member of a consortium and each subcontractor
 * filled in for itself. A file that cannot be read, or is something else, is listed by its name; the others are read.
 */
final class ReadTogether {

    private static final int LONGEST_NAME = 200;

    private record One(Place.Part place, TenderReading reading) {}

    private final Mapping mapping;
    private final List<One> read = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final List<Bilingual> refused = new ArrayList<>();

    ReadTogether(Mapping mapping) {
        this.mapping = mapping;
    }

    TenderReading of(List<NamedFile> files) {
        files.forEach(this::add);
        if (read.isEmpty()) {
            throw new InputRefused(
                    "Geen van deze " + files.size() + " bestanden is te lezen als UEA:",
                    "None of these " + files.size() + " files can be read as an ESPD:",
                    refused);
        }
        List<ReadBidder> bidders = new ArrayList<>();
        for (One one : read) {
            one.reading().bidders().forEach(bidder -> bidders.add(new ReadBidder(one.place(), bidder.bidder())));
            one.reading().unread().forEach(part -> unread.add(in(one, part)));
        }
        return new TenderReading(
                InputFormat.ESPD,
                Confidence.STATED,
                said(),
                Optional.empty(),
                bidders,
                List.of(),
                List.of(),
                unread,
                false,
                Optional.empty());
    }

    private void add(NamedFile file) {
        Place.Part place = new Place.Part(Cut.text(PlainText.of(file.name()), LONGEST_NAME));
        try {
            TenderReading reading = new Reading(mapping).of(file.bytes());
            if (reading.format() == InputFormat.ESPD) {
                read.add(new One(place, reading));
            } else {
                leaveOut(
                        place,
                        Said.of(
                                "dit is geen UEA maar {format}; alleen UEA's worden samen gelezen.",
                                "this is no ESPD but {format}; only ESPDs are read together.",
                                "format",
                                reading.format()));
            }
        } catch (InputRefused e) {
            leaveOut(place, new BilingualText(e.dutch(), e.english()));
        }
    }

    private void leaveOut(Place.Part place, Bilingual why) {
        Unread whole = new Unread(place, "", why, true);
        unread.add(whole);
        refused.add(whole);
    }

    private static Unread in(One one, Unread part) {
        return new Unread(
                one.place(),
                part.text(),
                new BilingualText(
                        part.place().dutch() + ": " + part.cause().dutch(),
                        part.place().english() + ": " + part.cause().english()),
                part.mayBeBidder());
    }

    /** What all of them say is said once, such as the procedure; what some say with the file that says it. */
    private List<Bilingual> said() {
        Set<String> everywhere = new LinkedHashSet<>(sentences(read.get(0)));
        read.forEach(one -> everywhere.retainAll(sentences(one)));
        List<Bilingual> said = new ArrayList<>();
        said.add(Said.of("{count} UEA's samen gelezen.", "{count} ESPDs read together.", "count", (long) read.size()));
        read.get(0).reading().understood().stream()
                .filter(sentence -> everywhere.contains(sentence.dutch()))
                .forEach(said::add);
        for (One one : read) {
            one.reading().understood().stream()
                    .filter(sentence -> !everywhere.contains(sentence.dutch()))
                    .map(sentence -> new Phrase(
                            "{file}: {sentence}",
                            "{file}: {sentence}",
                            Map.of("file", one.place().id(), "sentence", sentence)))
                    .forEach(said::add);
        }
        return said;
    }

    private static List<String> sentences(One one) {
        return one.reading().understood().stream().map(Bilingual::dutch).toList();
    }
}
