package nl.tredewijzer.benchmark.evidence;

import java.io.IOException;
import java.util.Locale;
import nl.tredewijzer.benchmark.report.SideBySide;
import nl.tredewijzer.benchmark.report.Spread;
import nl.tredewijzer.benchmark.report.Table;

/** Appending to the log with its trees, proofs from it, and checking receipts, each in turn with its peer. */
public final class EvidenceMeasurement {

    private static final int PROOFS = 20_000;
    private static final int CHECKS = 200;
    private static final int BIDDERS = 1_000;

    private final LogSample log;
    private final int rounds;

    /** A log of so many certificates. */
    public EvidenceMeasurement(int certificates, int rounds) {
        this.log = new LogSample(certificates);
        this.rounds = rounds;
    }

    /** The table. */
    public String table() throws IOException {
        Table table = new Table("what", "each second", "ms each", "peer", "times the peer");
        row(
                table,
                "event appended, with both trees and a signed checkpoint for each 1,000",
                log.size(),
                "bytes and hashes of the event alone",
                SideBySide.warm(rounds, log::append, log::hash));
        row(
                table,
                "proof that an event is in the log",
                PROOFS,
                "following it to the root",
                SideBySide.warm(rounds, () -> log.prove(PROOFS), () -> log.followed(PROOFS)));
        row(
                table,
                "proof of all events of a number, or of none",
                PROOFS,
                "following it to the root",
                SideBySide.warm(rounds, () -> log.proveNumbers(PROOFS), () -> log.followedNumbers(PROOFS)));
        byte[] one = log.receipt(1);
        row(
                table,
                "receipt about one organisation checked (%,d bytes)".formatted(one.length),
                CHECKS,
                "its two signatures checked by the JDK",
                SideBySide.warm(rounds, () -> log.check(one, CHECKS), () -> log.checkSignatures(one, CHECKS)));
        byte[] many = log.receipt(BIDDERS);
        row(
                table,
                "receipt about 1,000 organisations checked (%,d bytes)".formatted(many.length),
                1,
                "SHA-256 over its bytes",
                SideBySide.warm(rounds, () -> log.check(many, 1), () -> LogSample.sha256(many)));
        return table.toString();
    }

    private static void row(Table table, String what, int count, String peer, SideBySide measured) {
        table.row(
                what,
                Spread.of(measured.own(), seconds -> count / seconds).show(0),
                String.format(
                        Locale.ROOT,
                        "%.4f",
                        Spread.of(measured.own(), seconds -> seconds * 1000 / count)
                                .median()),
                peer,
                measured.ratio().show(1));
    }
}
