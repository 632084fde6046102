package nl.tredewijzer.tender.difference;

import java.util.function.Function;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Tender;

/** What can differ between two tenders. */
enum TenderField implements Bilingual {
    TITLE("Titel", "Title", Tender::title),
    BUYER("Opdrachtgever", "Buyer", tender -> Descriptions.orNone(tender.buyer())),
    REGION("Regio", "Region", tender -> Descriptions.orNone(tender.region())),
    REFERENCE("Kenmerk", "Reference", tender -> Descriptions.orNone(tender.reference())),
    KIND("Soort opdracht", "Kind of contract", tender -> Descriptions.orNone(tender.kind())),
    CONTRACT_VALUE(
            "Geraamde opdrachtwaarde",
            "Estimated contract value",
            tender -> Descriptions.orNone(tender.contractValue())),
    LOTS("Percelen", "Lots", tender -> Descriptions.ofLots(tender.lots())),
    PUBLICATION("Publicatie", "Publication", tender -> Descriptions.orNone(tender.publication())),
    DEADLINE("Uiterste inschrijfdatum", "Tender deadline", tender -> Descriptions.orNone(tender.deadline())),
    AWARD("Gunning", "Award", tender -> Descriptions.orNone(tender.award())),
    TERM("Looptijd", "Term", tender -> Descriptions.orNone(tender.term().map(Descriptions::of))),
    SOCIAL_RETURN(
            "Percentage social return",
            "Social return percentage",
            tender -> Descriptions.orNone(tender.socialReturn())),
    LABOUR_SHARE("Arbeidsaandeel", "Labour share", tender -> Descriptions.orNone(tender.labourShare())),
    WAGE_SUM("Loonsom", "Wage sum", tender -> Descriptions.orNone(tender.wageSum())),
    INVOICED("Gefactureerde omzet", "Invoiced turnover", tender -> Descriptions.orNone(tender.invoiced())),
    SUBSIDY("Subsidie", "Subsidy", tender -> Descriptions.of(tender.subsidy()));

    private final String dutch;
    private final String english;
    private final Function<Tender, Object> value;

    TenderField(String dutch, String english, Function<Tender, Object> value) {
        this.dutch = dutch;
        this.english = english;
        this.value = value;
    }

    /** The value of a tender, or that it has none. */
    Object of(Tender tender) {
        return value.apply(tender);
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
