package nl.tredewijzer.registry.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent.Issued;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.SchemeVersion;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.model.log.Hash;
import nl.tredewijzer.model.log.Listing;
import nl.tredewijzer.model.log.NumberTree;
import nl.tredewijzer.model.note.Checkpoint;
import nl.tredewijzer.model.note.NoteSigner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The log in memory, which one thread lets grow while others ask about what it was sealed with. */
class LocalLogTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    /** More than the trees that are kept at hand. */
    private static final int CHECKPOINTS = 8;

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final LocalLog log = new LocalLog(this::slowly);
    private final NoteSigner signer;

    LocalLogTest() throws GeneralSecurityException {
        signer = new NoteSigner(
                "register.example/pso", KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    }

    @Test
    @Timeout(60)
    void nobodyWaitsForWhoAsksAboutALongTimeAgo() throws Exception {
        for (int size = 1; size <= CHECKPOINTS; size++) {
            grow(size);
        }
        CompletableFuture<NumberTree> longAgo = CompletableFuture.supplyAsync(() -> log.numbers(1));
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

        // none of these comes back while it has to wait for that tree: it is only finished afterwards
        assertThat(log.numbers(CHECKPOINTS).root())
                .isEqualTo(checkpoint(CHECKPOINTS).numbers());
        assertThat(log.listing(number(1), CHECKPOINTS)).isEqualTo(new Listing(List.of(1L)));
        grow(CHECKPOINTS + 1);
        assertThat(log.numbers(CHECKPOINTS + 1).root())
                .isEqualTo(checkpoint(CHECKPOINTS + 1).numbers());
        assertThat(longAgo).isNotDone();

        mayEnd.countDown();
        assertThat(longAgo.get(30, TimeUnit.SECONDS).root())
                .as("whatever came in meanwhile")
                .isEqualTo(checkpoint(1).numbers());
    }

    private NumberTree slowly(Map<KvkNumber, Listing> listings) {
        begun.countDown();
        try {
            assertThat(mayEnd.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return NumberTree.EMPTY.with(listings);
    }

    private void grow(int sequence) {
        Instant at = NOON.plusSeconds(sequence);
        log.append(
                Hash.ofLeaf(new byte[] {(byte) sequence}),
                new RecordedEvent(sequence, at, "Keurhuis Voorbeeld", issued(sequence)));
        Checkpoint head = log.head(signer.key().name(), RegisterState.at(sequence, at));
        log.seal(new Sealed(head, signer.sign(head.text())));
    }

    private Checkpoint checkpoint(long size) {
        return log.of(size).orElseThrow().checkpoint();
    }

    private static KvkNumber number(int sequence) {
        return KvkNumber.of("%08d".formatted(sequence));
    }

    private static Issued issued(int sequence) {
        return new Issued(new Certificate(
                new CertificateId("Keurhuis Voorbeeld", "C-" + sequence),
                new SchemeVersion("2.1"),
                PerformanceLevel.STEP_2,
                false,
                new Validity(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)),
                Optional.empty(),
                List.of(CoveredEntity.named(CoverageRole.MAIN_APPLICANT, number(sequence), "Voorbeeld " + sequence))));
    }
}
