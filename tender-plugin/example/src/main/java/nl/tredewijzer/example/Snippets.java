package nl.tredewijzer.example;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.receipt.EvidenceVerifier;
import nl.tredewijzer.model.receipt.Verdict;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.formats.TenderReading;
import nl.tredewijzer.tender.formats.report.InputNotes;
import nl.tredewijzer.tender.formats.report.Report;
import nl.tredewijzer.tender.formats.report.ReportFormat;
import nl.tredewijzer.tender.formats.source.ReadBidder;
import nl.tredewijzer.tender.registry.CertificateRegistry;
import nl.tredewijzer.tender.registry.NameLookup;
import nl.tredewijzer.tender.registry.NamedBidders;
import nl.tredewijzer.tender.registry.http.HttpCertificateRegistry;
import nl.tredewijzer.tender.registry.http.HttpNameLookup;
import nl.tredewijzer.tender.registry.http.HttpSettings;
import nl.tredewijzer.tender.registry.snapshot.SnapshotCertificateRegistry;
import nl.tredewijzer.tender.registry.snapshot.SnapshotSettings;
import nl.tredewijzer.tender.run.EvaluationRecord;
import nl.tredewijzer.tender.run.TenderEvaluator;

/** What else the guide for platforms shows. */
final class Snippets {

    private Snippets() {}

    static EvaluationRecord inThreeLines(Tender tender, List<Bidder> bidders) {
        CertificateRegistry registry = HttpCertificateRegistry.at(URI.create("https://register.example"));
        TenderEvaluator evaluator = new TenderEvaluator(registry, Clock.systemUTC());
        EvaluationRecord kept =
                evaluator.evaluate(tender, bidders, Policies.catalogue().get("oost-nederland"));
        return kept;
    }

    static CertificateRegistry withOwnClient(URI address) {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
        CertificateRegistry registry = new HttpCertificateRegistry(
                client, HttpSettings.of(address).within(Duration.ofSeconds(10)), Clock.systemUTC());
        return registry;
    }

    static List<Bidder> read(byte[] bytes) {
        TenderReading reading = TenderReading.read(bytes);
        List<Bidder> bidders =
                reading.bidders().stream().map(ReadBidder::bidder).toList();
        return bidders;
    }

    static void namesWithoutNumber(List<Bidder> bidders) {
        try (NameLookup names = HttpNameLookup.at(URI.create("https://register.example"))) {
            NamedBidders named = NamedBidders.of(bidders, names);
        }
    }

    static byte[] reported(EvaluationRecord kept, InputNotes notes, OutputStream out) throws IOException {
        Report report = Report.of(kept).with(notes).in(Language.DUTCH);
        byte[] page = report.bytes(ReportFormat.HTML);
        report.write(ReportFormat.XLSX, out);
        return page;
    }

    static CertificateRegistry offline(String key, Logger log) {
        SnapshotSettings settings = SnapshotSettings.trusting(List.of(NoteKey.parse(key)))
                .local(Path.of("/var/lib/platform/pso.jsonl.gz"))
                .bootstrap(Path.of("/usr/share/platform/pso.jsonl.gz"))
                .register(URI.create("https://register.example"))
                .refreshEvery(Duration.ofMinutes(10));
        CertificateRegistry registry = SnapshotCertificateRegistry.open(
                settings, Clock.systemUTC(), notice -> log.log(Logger.Level.WARNING, notice.english()));
        return registry;
    }

    static Verdict checked(byte[] file, String key) {
        Verdict verdict = new EvidenceVerifier(List.of(NoteKey.parse(key))).verify(file);
        verdict.findings().forEach(finding -> System.out.println(finding.kind() + " " + finding.english()));
        return verdict;
    }
}
