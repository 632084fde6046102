package nl.tredewijzer.pages.text;

/** What the page for developers says. */
public enum DevelopersText implements Text {
    TITLE("Voor ontwikkelaars", "For developers"),
    SUMMARY(
            "Alles wat hier te zien is, kan een programma ook vragen: zonder aanmelding en zonder sleutel.",
            "Whatever is shown here a program can ask as well: without an account and without a key."),
    API("De API", "The API"),
    OPENAPI("Beschrijving van de API (OpenAPI)", "Description of the API (OpenAPI)"),
    CHANGES("Wat er verandert, om te volgen", "What changes, to follow"),
    OPEN_DATA("Alle certificaten als open data (DCAT)", "All certificates as open data (DCAT)"),
    RECONCILE(
            "Namen koppelen met OpenRefine (Reconciliation API)",
            "Reconcile names with OpenRefine (Reconciliation API)"),
    ELEMENT("Op uw eigen site", "On your own site"),
    ELEMENT_WHAT(
            "Dit element laat zien wat het register vandaag van een KvK-nummer zegt, ook als dat geschorst, verlopen of"
                    + " niet gevonden is. Vervang het nummer door het uwe.",
            "This element shows what the register says of a KvK number today, also when that is suspended, expired or"
                    + " not found. Put your number in place of the one here."),
    CODE("Code voor uw pagina", "Code for your page"),
    INTEGRITY("Hash van het script", "Hash of the script"),
    VERSIONS("Alle versies met hun hash (JSON)", "All versions with their hash (JSON)");

    private final String dutch;
    private final String english;

    DevelopersText(String dutch, String english) {
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
