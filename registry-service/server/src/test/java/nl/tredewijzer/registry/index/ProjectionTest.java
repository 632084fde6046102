package nl.tredewijzer.registry.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
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

    private static List<Optional<OrganisationHistory>> content(FollowedIndex followed) {
        return followed.index().read(ProjectionTest::content);
    }

    private static List<Optional<OrganisationHistory>> content(RegisterSnapshot snapshot) {
        return numbers().stream().map(snapshot::organisation).toList();
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
