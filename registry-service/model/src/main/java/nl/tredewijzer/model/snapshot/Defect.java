package nl.tredewijzer.model.snapshot;

import nl.tredewijzer.model.Bilingual;

/** What can be wrong with the file of a snapshot, in words that somebody understands who was handed one. */
public enum Defect implements Bilingual {
    NOT_GZIP("Dit bestand is geen gzip-bestand", "This file is no gzip file"),
    TRUNCATED("Het bestand is afgebroken: het einde ontbreekt", "The file breaks off: its end is missing"),
    DAMAGED("Het bestand is beschadigd en niet uit te pakken", "The file is damaged and does not unpack"),
    LINE_TOO_LONG("Een regel is langer dan een gebeurtenis kan zijn", "A line is longer than an event can be"),
    TOO_LARGE(
            "Uitgepakt is het bestand groter dan hier in het geheugen past",
            "Unpacked, the file is larger than fits in the memory here"),
    NOT_A_MANIFEST(
            "De eerste regel is niet die van een momentopname van het register",
            "The first line is not that of a snapshot of the register"),
    OTHER_FORMAT(
            "De momentopname heeft een vorm die deze versie niet kent",
            "The snapshot has a form that this version does not know"),
    OTHER_COUNT(
            "De momentopname noemt een ander aantal gebeurtenissen dan het ondertekende controlepunt",
            "The snapshot names another number of events than the signed checkpoint"),
    BAD_CHECKPOINT("De ondertekening van de momentopname klopt niet", "The signature of the snapshot is not right"),
    LINE_NOT_ENDED("De laatste regel is niet afgesloten", "The last line is not ended"),
    NOT_AN_ENTRY("Een regel is geen gebeurtenis", "A line is no event"),
    OTHER_SEQUENCE(
            "De gebeurtenissen staan niet aaneengesloten op volgorde",
            "The events do not stand in their order without gaps"),
    MISSING_LINES("Er ontbreken gebeurtenissen", "Events are missing"),
    MORE_LINES(
            "Er staan meer gebeurtenissen in dan het controlepunt telt",
            "There are more events than the checkpoint counts"),
    OTHER_CONTENT(
            "De inhoud van een gebeurtenis is niet die welke in het logboek staat",
            "The content of an event is not the one in the log"),
    NOT_REPLACED(
            "De inhoud van een gebeurtenis ontbreekt zonder dat zij is afgeschermd",
            "The content of an event is missing although it was not redacted"),
    OTHER_LOG(
            "De gebeurtenissen zijn niet die van het ondertekende logboek: er is iets veranderd of verwisseld",
            "The events are not those of the signed log: something was changed or exchanged"),
    OTHER_NUMBERS(
            "De KvK-nummers in de gebeurtenissen zijn niet die welke het register ondertekende",
            "The KvK numbers in the events are not those that the register signed");

    private final String dutch;
    private final String english;

    Defect(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    @Override
    public String dutch() {
        return dutch;
    }

    @Override
    public String english() {
        return english;
    }
}
