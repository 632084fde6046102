package nl.tredewijzer.tender.pdf.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.Term;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.formats.report.InputNotes;
import nl.tredewijzer.tender.formats.report.Report;
import nl.tredewijzer.tender.formats.report.SampleReport;
import nl.tredewijzer.tender.registry.InMemoryCertificateRegistry;
import nl.tredewijzer.tender.run.TenderEvaluator;

/** Reports with something of everything, and with names that mean harm. */
final class PaperReports {

    static final String HOSTILE = "\"><script>x</script><img src='http://127.0.0.1:9/a.png'> & Zn. {a} @page{}";
    static final String OF_EVERYWHERE = "\u6771\u4eac \u0645\u062b\u0627\u0644 \ud83c\udf33 \u0416\u03a9 \u00e9\u00e9n";

    private PaperReports() {}

    static Report withEverything() {
        return of(List.of(
                Bidder.of("Dochter B.V.", "00000124").on(List.of("1", "{a}")),
                Bidder.of("Moeder B.V.", "00000116").bidding(Money.of("1184500.50")),
                Bidder.of("Naam " + HOSTILE, "12345678").bidding(Money.of("1000000")),
                Bidder.of(OF_EVERYWHERE, "123"),
                Bidder.of("Zonder nummer", "")));
    }

    static Report of(int bidders) {
        List<Bidder> list = new ArrayList<>();
        for (int i = 0; i < bidders; i++) {
            list.add(Bidder.of("Inschrijver " + (i + 1) + " B.V.", i % 2 == 0 ? "00000116" : "0000" + (1000 + i))
                    .bidding(Money.of("1000000")));
        }
        return of(list);
    }

    static Report of(List<Bidder> bidders) {
        Tender tender = Tender.titled("Onderhoud & groen <b> " + OF_EVERYWHERE)
                .reference("2026-0012")
                .buyer("Gemeente Voorbeeld")
                .contractValue(Money.of("1200000"))
                .lots(List.of(
                        new Lot("1", Optional.of("Noord"), Optional.of(Money.of("700000"))),
                        new Lot("{a}", Optional.empty(), Optional.of(Money.of("500000")))))
                .deadline(LocalDate.of(2026, 11, 2))
                .term(Term.of("2027-01-01", "2028-12-31"))
                .socialReturn(Percentage.of("5"))
                .build();
        InputNotes notes = new InputNotes(
                List.of(new BilingualText("gelezen", "read")),
                List.of(new BilingualText("welke <b>?", "which <b>?")),
                List.of(new BilingualText("Regel 3: onleesbaar <i>", "Line 3: unreadable <i>")));
        return Report.of(new TenderEvaluator(InMemoryCertificateRegistry.of(SampleReport.events()), SampleReport.CLOCK)
                        .evaluate(tender, bidders, Policies.catalogue().get("oost-nederland")))
                .with(notes);
    }
}
