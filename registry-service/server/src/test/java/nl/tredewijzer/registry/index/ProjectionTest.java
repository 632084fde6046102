package nl.tredewijzer.registry.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.RegisterState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However an index came to stand at an event, it holds what the ledger's events up to there amount to. */
class ProjectionTest {

    @TempDir
    private Path directory;

    private final LedgerInMemory ledger = new LedgerInMemory("ledger-1");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void followingStepByStepAndBuildingAnewGiveTheSame(long seed) throws IOException {
        RandomRegister register = new RandomRegister(seed);
        try (FollowedIndex followed = FollowedIndex.following(directory.resolve("followed"), ledger)) {
            for (int batch = 0; batch < 40; batch++) {
                ledger.append(register.batch());
                if (batch % 3 != 0) {
                    followed.catchUp();
                }
            }
            followed.catchUp();
            try (FollowedIndex rebuilt = FollowedIndex.following(directory.resolve("rebuilt"), ledger)) {
                assertThat(content(followed))
                        .isEqualTo(content(rebuilt))
                        .isEqualTo(folded(ledger.head().sequence()));
            }
        }
    }

    @Test
    void whatIsReadIsExactlyWhatTheStateSays() throws IOException {
        RandomRegister register = new RandomRegister(42);
        Map<RegisterState, List<Optional<OrganisationHistory>>> seen = new ConcurrentHashMap<>();
        AtomicBoolean done = new AtomicBoolean();
        try (FollowedIndex followed = FollowedIndex.following(directory, ledger)) {
            CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> {
                while (!done.get()) {
                    followed.index().read(snapshot -> seen.put(snapshot.state(), content(snapshot)));
                }
            });
            for (int batch = 0; batch < 25; batch++) {
                ledger.append(register.batch());
                followed.catchUp();
            }
            done.set(true);
            reading.join();
        }
        assertThat(seen).hasSizeGreaterThan(1);
        seen.forEach((state, content) -> assertThat(content).isEqualTo(folded(state.sequence())));
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void whatWasKnownAtAnyMomentStaysWhatItWas(long seed) throws IOException {
        RandomRegister register = new RandomRegister(seed);
        Map<Instant, Long> heads = new LinkedHashMap<>();
        try (FollowedIndex followed = FollowedIndex.following(directory.resolve("followed"), ledger)) {
            for (int batch = 0; batch < 30; batch++) {
                ledger.append(register.batch());
                followed.catchUp();
                heads.put(
                        ledger.head().recordedAt().orElseThrow(), ledger.head().sequence());
            }
            try (FollowedIndex rebuilt = FollowedIndex.following(directory.resolve("rebuilt"), ledger)) {
                heads.forEach((moment, sequence) -> {
                    assertKnown(followed, moment, sequence);
                    assertKnown(rebuilt, moment.plusNanos(999_999), sequence);
                });
                assertKnown(followed, heads.keySet().iterator().next().minusMillis(1), 0);
                assertKnown(
                        followed,
                        Instant.parse("2099-01-01T00:00:00Z"),
                        ledger.head().sequence());
            }
        }
    }

    private void assertKnown(FollowedIndex index, Instant moment, long sequence) {
        index.index().read(snapshot -> {
            KnownRegister known = snapshot.asKnownAt(moment);
            assertThat(known.state().sequence()).isEqualTo(sequence);
            assertThat(content(known)).isEqualTo(folded(sequence));
            assertThat(known.certificates("C-1")).isEqualTo(certificates("C-1", sequence));
            return null;
        });
    }

    private List<CertificateHistory> certificates(String number, long sequence) {
        return CertificateHistory.fold(ledger.eventsAfter(0, Integer.MAX_VALUE), sequence).stream()
                .filter(history -> history.id().number().equals(number))
                .sorted(Comparator.comparing(CertificateHistory::id))
                .toList();
    }

    private static List<Optional<OrganisationHistory>> content(FollowedIndex followed) {
        return followed.index().read(ProjectionTest::content);
    }

    private static List<Optional<OrganisationHistory>> content(KnownRegister known) {
        return numbers().stream().map(known::organisation).toList();
    }

    private List<Optional<OrganisationHistory>> folded(long sequence) {
        List<Optional<OrganisationHistory>> content = new ArrayList<>();
        for (KvkNumber number : numbers()) {
            OrganisationHistory history = OrganisationHistory.of(
                    number, ledger.eventsTouching(List.of(number)).get(number), sequence);
            content.add(
                    Optional.of(history).filter(known -> !known.certificates().isEmpty()));
        }
        return content;
    }

    private static List<KvkNumber> numbers() {
        return IntStream.rangeClosed(1, RandomRegister.ORGANISATIONS)
                .mapToObj(Sample::kvk)
                .toList();
    }
}
