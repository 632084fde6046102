package nl.tredewijzer.tender.formats.notice;

import java.util.Map;
import nl.tredewijzer.tender.formats.source.InputRefused;

/** Documents that are given instead of a notice, told by their root element, with what to do about them. */
final class OtherDocument {

    private static final Map<String, InputRefused> KNOWN = Map.of(
            "PriorInformationNotice",
            new InputRefused(
                    "Dit is een vooraankondiging; die noemt nog geen opdracht met percelen en termijnen. "
                            + "Gebruik de aankondiging van de opdracht.",
                    "This is a prior information notice, which is not supported: it has no contract with lots and "
                            + "deadlines yet. Use the contract notice."),
            "BusinessRegistrationInformationNotice",
            new InputRefused(
                    "Dit is een aankondiging over een Europese onderneming, niet over een opdracht.",
                    "This is a notice about a European company, not about a contract."),
            "TED_EXPORT",
            new InputRefused(
                    "Dit is een aankondiging in de oude TED-indeling, van vóór eForms; die wordt niet ondersteund.",
                    "This is a notice in the old TED format, from before eForms, which is not supported."),
            "ESPDResponse",
            new InputRefused(
                    "Dit is een UEA (ESPD) in versie 1; gelezen worden versie 2 en later.",
                    "This is an ESPD in version 1; versions 2 and later are read."),
            "QualificationApplicationRequest",
            new InputRefused(
                    "Dit is het verzoek om een UEA (ESPD), nog niet ingevuld door een inschrijver.",
                    "This is the request for an ESPD, not yet filled in by a tenderer."));

    private OtherDocument() {}

    /** Why a document with this root element is not read. */
    static InputRefused refused(String root) {
        String name = root.substring(Math.max(root.lastIndexOf(':'), root.lastIndexOf('}')) + 1);
        InputRefused known = KNOWN.get(name);
        if (known != null) {
            return new InputRefused(known.dutch(), known.english());
        }
        String shown = name.length() > 60 ? name.substring(0, 60) + "…" : name;
        return new InputRefused(
                "Dit is XML, maar geen aankondiging volgens eForms en geen UEA (hoofdelement \"" + shown + "\").",
                "This is XML, but neither a notice according to eForms nor an ESPD (root element \"" + shown + "\").");
    }
}
