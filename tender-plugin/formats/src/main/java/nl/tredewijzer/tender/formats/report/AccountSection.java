package nl.tredewijzer.tender.formats.report;

import nl.tredewijzer.tender.run.Run;
import nl.tredewijzer.tender.wording.Labels;

/** What the evaluation stands on, by whom and when it was made, and how to check it. */
final class AccountSection {

    private AccountSection() {}

    static void write(Html html, Report report) {
        Run run = report.kept().run();
        InputNotes notes = report.notes();
        html.element("h2", "Verantwoording", "Account");
        html.begin("dl", "class", "facts");
        Facts.account(report).forEach(fact -> OpeningSection.fact(html, fact));
        html.end();
        if (!run.warnings().isEmpty()) {
            AttentionSection.remarks(html, run.warnings());
        }
        if (!notes.remarks().isEmpty()) {
            html.element("h3", "Hoe de invoer is gelezen", "How the input was read");
            AttentionSection.list(html, notes.remarks());
        }
        html.element(
                "p",
                Labels.words(
                        "De hash is berekend over de toets zelf (invoer, beleid, stand van het register, antwoorden) in"
                                + " de canonieke vorm van RFC 8785; het tijdstip en de omstandigheden tellen niet mee."
                                + " Dezelfde invoer op dezelfde stand van het register geeft dezelfde hash."
                                + " Controleren, en opnieuw uitvoeren uit wat bewaard is: tredewijzer check evaluation.json",
                        "The hash is taken over the evaluation itself (input, policy, state of the register, answers)"
                                + " in the canonical form of RFC 8785; the time and circumstances do not count. The"
                                + " same input on the same state of the register gives the same hash."
                                + " To check it, and to run it again from what was kept: tredewijzer check evaluation.json"),
                "class",
                "fine");
        html.element(
                "p",
                Labels.words(
                        "Een PSO-certificaat gaat over een hele organisatie. Dat het kan worden ingezet voor social"
                                + " return, zegt niet dat aan een eis van deze opdracht is voldaan. Dat geen certificaat"
                                + " is gevonden, is geen afwijzing: een gelijkwaardig keurmerk moet worden"
                                + " aanvaard, en onder voorwaarden ook ander bewijs (art. 2.78a Aanbestedingswet 2012). Dit overzicht is geen juridisch advies.",
                        "A PSO certificate is about a whole organisation. That it can be used for social return does"
                                + " not say that a requirement of this contract is met. That no certificate was found"
                                + " is no rejection: an equivalent label must be accepted, and under conditions other"
                                + " proof too (art. 2.78a of the Dutch Public Procurement Act 2012). This overview is no legal advice."),
                "class",
                "fine");
    }
}
