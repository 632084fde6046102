package nl.tredewijzer.example;

import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.Term;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.registry.CertificateRegistry;
import nl.tredewijzer.tender.registry.http.HttpCertificateRegistry;
import nl.tredewijzer.tender.run.EvaluationRecord;
import nl.tredewijzer.tender.run.TenderEvaluator;
import nl.tredewijzer.tender.wording.Motivation;

/** Evaluates two bidders, and prints the sentence for the file about each. */
public final class FirstEvaluation {

    private FirstEvaluation() {}

    /**
     * Runs it.
     *
     * @param arguments the address of a register; without one, invented certificates are used
     */
    public static void main(String[] arguments) {
        print(arguments.length == 0 ? OwnTests.evaluated() : evaluated(URI.create(arguments[0])), System.out);
    }

    /** The first evaluation by a register. */
    static EvaluationRecord evaluated(URI register) {
        try (CertificateRegistry registry = HttpCertificateRegistry.at(register)) {
            return evaluated(registry);
        }
    }

    static EvaluationRecord evaluated(CertificateRegistry registry) {
        Tender tender = Tender.titled("Onderhoud openbaar groen")
                .contractValue(Money.of("1200000"))
                .deadline(LocalDate.of(2026, 11, 2))
                .term(Term.of("2027-01-01", "2028-12-31"))
                .build();
        List<Bidder> bidders = List.of(
                Bidder.of("De Eik B.V.", "00001001").bidding(Money.of("1184500")),
                Bidder.of("De Tak", "KvK 0000 1023"));
        return new TenderEvaluator(registry, Clock.systemUTC())
                .evaluate(tender, bidders, Policies.catalogue().get("oost-nederland"));
    }

    private static void print(EvaluationRecord kept, PrintStream out) {
        kept.evaluation()
                .answers()
                .forEach(answer ->
                        out.println(Motivation.of(kept.evaluation(), answer).english()));
        out.println("SHA-256 " + kept.sha256());
    }
}
