package nl.tredewijzer.tender.formats.notice;

import java.util.Map;

/** Documents that are given instead of a notice, told by their root element, with what to do about them. */
final class OtherDocument {

    private static final Map<String, NoticeRefused> KNOWN = Map.of(
            "PriorInformationNotice",
            new NoticeRefused(
                    "Dit is een vooraankondiging; die noemt nog geen opdracht met percelen en termijnen. "
                            + "Gebruik de aankondiging van de opdracht.",
                    "This is a prior information notice, which is not supported: it has no contract with lots and "
                            + "deadlines yet. Use the contract notice."),
            "BusinessRegistrationInformationNotice",
            new NoticeRefused(
                    "Dit is een aankondiging over een Europese onderneming, niet over een opdracht.",
                    "This is a notice about a European company, not about a contract."),
            "TED_EXPORT",
            new NoticeRefused(
                    "Dit is een aankondiging in de oude TED-indeling, van vóór eForms; die wordt niet ondersteund.",
                    "This is a notice in the old TED format, from before eForms, which is not supported."),
            "QualificationApplicationResponse",
            new NoticeRefused(
                    "Dit is een UEA (ESPD) van een inschrijver, geen aankondiging.",
                    "This is an ESPD of a tenderer, not a notice."));

    private OtherDocument() {}

    /** Why a document with this root element is not read. */
    static NoticeRefused refused(String root) {
        String name = root.substring(Math.max(root.lastIndexOf(':'), root.lastIndexOf('}')) + 1);
        NoticeRefused known = KNOWN.get(name);
        if (known != null) {
            return new NoticeRefused(known.dutch(), known.english());
        }
        String shown = name.length() > 60 ? name.substring(0, 60) + "…" : name;
        return new NoticeRefused(
                "Dit is XML, maar geen aankondiging volgens eForms (hoofdelement \"" + shown + "\").",
                "This is XML, but not a notice according to eForms (root element \"" + shown + "\").");
    }
}
