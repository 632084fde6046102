package nl.tredewijzer.tender.spring.four;

import java.time.LocalDate;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.formats.Mapping;
import nl.tredewijzer.tender.formats.TenderReading;
import nl.tredewijzer.tender.formats.report.Report;
import nl.tredewijzer.tender.formats.report.ReportFormat;
import nl.tredewijzer.tender.formats.source.ReadBidder;
import nl.tredewijzer.tender.run.TenderEvaluator;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A platform in small: it takes a list of bidders over HTTP and answers with the evaluation. */
@SpringBootApplication
@RestController
public class TenderPlatform {

    private static final LocalDate REFERENCE = LocalDate.of(2026, 6, 1);

    private final TenderEvaluator evaluator;
    private final Policies policies;

    public TenderPlatform(TenderEvaluator evaluator, Policies policies) {
        this.evaluator = evaluator;
        this.policies = policies;
    }

    /**
     * Evaluates a list.
     *
     * @param bidders the list, in any form that is read
     * @return the report as JSON
     */
    @PostMapping(path = "/social-return", produces = "application/json")
    public byte[] evaluate(@RequestBody String bidders) {
        Tender tender = Tender.titled("Groenonderhoud")
                .contractValue(Money.of("400000"))
                .socialReturn(Percentage.of("5"))
                .build();
        TenderReading read = TenderReading.readText(bidders, Mapping.NONE);
        return Report.of(evaluator.evaluate(
                        tender,
                        read.bidders().stream().map(ReadBidder::bidder).toList(),
                        policies.get("oost-nederland"),
                        REFERENCE))
                .bytes(ReportFormat.JSON);
    }
}
