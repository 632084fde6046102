package nl.tredewijzer.tender.formats.ocds;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.formats.source.Cut;
import nl.tredewijzer.tender.formats.source.InputRefused;
import nl.tredewijzer.tender.formats.source.Place;
import nl.tredewijzer.tender.formats.source.PlainText;
import nl.tredewijzer.tender.formats.source.Unread;

/** The releases of a file by the contracting process that they are about. */
final class Releases {

    private static final int MOST = 10_000;
    private static final int NAMED = 20;

    /** A release where it stands. */
    record Release(Place.Pointer place, JsonObject object) {

        String ocid() {
            return word("ocid");
        }

        /** When it was made, whatever zone that is written in; one without a time that can be read comes first. */
        Instant made() {
            try {
                return OffsetDateTime.parse(word("date")).toInstant();
            } catch (DateTimeParseException e) {
                return Instant.MIN;
            }
        }

        /** As it is written: the order among releases whose time cannot be read. */
        String date() {
            return word("date");
        }

        /** The title of the tender that it is about. */
        Optional<String> title() {
            return object.get("tender") instanceof JsonObject tender
                            && tender.get("title") instanceof JsonString text
                            && !PlainText.of(text.getString()).isBlank()
                    ? Optional.of(Cut.text(PlainText.of(text.getString()), Tender.LONGEST_TITLE))
                    : Optional.empty();
        }

        private String word(String name) {
            return object.get(name) instanceof JsonString text ? PlainText.of(text.getString()) : "";
        }
    }

    private final OcdsNotes notes;
    private final Map<String, List<Release>> byProcess = new LinkedHashMap<>();
    private int count;

    Releases(OcdsNotes notes) {
        this.notes = notes;
    }

    /** Adds what a document holds: a package of releases or records, one of these alone, or a list of them. */
    void add(Place.Pointer place, JsonValue document) {
        if (document instanceof JsonArray several) {
            each(place, several);
        } else if (document instanceof JsonObject object) {
            if (object.get("releases") instanceof JsonArray releases && !object.containsKey("ocid")) {
                each(place.member("releases"), releases);
            } else if (object.get("records") instanceof JsonArray records) {
                each(place.member("records"), records);
            } else if (object.get("compiledRelease") instanceof JsonObject compiled) {
                keep(new Release(place.member("compiledRelease"), compiled));
            } else if (object.get("releases") instanceof JsonArray embedded) {
                record(place, embedded);
            } else if (object.containsKey("versionedRelease")) {
                notes.add(place, "", OcdsCause.VERSIONED);
            } else {
                keep(new Release(place, object));
            }
        } else {
            notes.add(place, "", OcdsCause.OBJECT);
        }
    }

    /** How many releases there are. */
    int count() {
        return count;
    }

    /** Every process in the order of the documents, with the title that its youngest release has, or else its name. */
    Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        byProcess.forEach((ocid, all) -> titles.put(
                ocid,
                all.stream()
                        .sorted(Comparator.comparing(Release::made)
                                .thenComparing(Release::date)
                                .reversed())
                        .flatMap(release -> release.title().stream())
                        .findFirst()
                        .orElse(ocid)));
        return titles;
    }

    /** The one process, or the one that was asked for, as one release. */
    Release of(Optional<String> process) {
        List<Release> releases = chosen(process).stream()
                .sorted(Comparator.comparing(Release::made).thenComparing(Release::date))
                .toList();
        if (releases.size() == 1) {
            return releases.get(0);
        }
        JsonObject merged = releases.stream()
                .map(Release::object)
                .reduce(ReleaseMerge::merged)
                .orElseThrow();
        return new Release(new Place.Pointer(0, "/compiledRelease"), merged);
    }

    private List<Release> chosen(Optional<String> process) {
        if (byProcess.isEmpty()) {
            List<Unread> why = notes.all();
            throw why.isEmpty()
                    ? new InputRefused(
                            "Er staat geen release in dit OCDS-bestand.", "There is no release in this OCDS file.")
                    : new InputRefused(
                            "Er staat geen release in dit OCDS-bestand:",
                            "There is no release in this OCDS file:",
                            why);
        }
        if (process.isPresent()) {
            List<Release> found = byProcess.get(process.get());
            if (found == null) {
                throw new InputRefused(
                        "Het proces \"" + process.get() + "\" staat niet in dit bestand; wel: " + named() + ".",
                        "The process \"" + process.get() + "\" is not in this file; there are: " + named() + ".");
            }
            return found;
        }
        if (byProcess.size() > 1) {
            throw new InputRefused(
                    "Dit bestand gaat over " + byProcess.size() + " aanbestedingen; zeg welke (process): " + named()
                            + ".",
                    "This file is about " + byProcess.size() + " tenders; say which one (process): " + named() + ".");
        }
        return byProcess.values().iterator().next();
    }

    private String named() {
        String names = byProcess.keySet().stream()
                .limit(NAMED)
                .map(ocid -> ocid.length() <= 60 ? ocid : ocid.substring(0, 60) + "…")
                .collect(Collectors.joining(", "));
        return byProcess.size() > NAMED ? names + ", …" : names;
    }

    private void each(Place.Pointer place, JsonArray items) {
        for (int i = 0; i < items.size(); i++) {
            add(place.member(String.valueOf(i)), items.get(i));
        }
    }

    private void record(Place.Pointer place, JsonArray embedded) {
        List<JsonObject> whole = new ArrayList<>();
        for (JsonValue release : embedded) {
            if (release instanceof JsonObject object && object.containsKey("ocid")) {
                whole.add(object);
            }
        }
        if (whole.isEmpty()) {
            notes.add(place, "", OcdsCause.LINKED);
        }
        for (int i = 0; i < whole.size(); i++) {
            keep(new Release(place.member("releases").member(String.valueOf(i)), whole.get(i)));
        }
    }

    private void keep(Release release) {
        count++;
        if (count > MOST) {
            throw new InputRefused(
                    "Het bestand heeft meer dan 10.000 releases; neem alleen die van deze aanbesteding.",
                    "The file has more than 10,000 releases; take only those of this tender.");
        }
        byProcess.computeIfAbsent(release.ocid(), ocid -> new ArrayList<>()).add(release);
    }
}
