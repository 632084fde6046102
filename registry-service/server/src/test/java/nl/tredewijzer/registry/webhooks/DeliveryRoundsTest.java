package nl.tredewijzer.registry.webhooks;

import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.registry.database.StandaloneDatabase;
import nl.tredewijzer.registry.testing.Eventually;
import nl.tredewijzer.registry.testing.WebhookReceiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryRoundsTest {

    @Test
    void aLookThatFailsEndsNothingAndTheNextOneDelivers(@TempDir Path directory) throws Exception {
        AtomicBoolean away = new AtomicBoolean(true);
        try (StandaloneWebhooks webhooks =
                        new StandaloneWebhooks(StandaloneDatabase.h2(directory), new Receivers(true));
                WebhookReceiver receiver = new WebhookReceiver();
                ScheduledExecutorService executor = Executors.newScheduledThreadPool(2)) {
            DeliveryRounds rounds = new DeliveryRounds(webhooks.node("node"), executor, () -> {
                if (away.get()) {
                    throw new IllegalStateException("The database does not answer");
                }
                return Optional.of(RegisterState.at(webhooks.head(), webhooks.clock.instant()));
            });
            webhooks.subscribe(receiver.url());
            webhooks.issue("00000101");

            assertThatNoException().as("a schedule that throws would end").isThrownBy(rounds::look);
            away.set(false);
            rounds.look();

            Eventually.within(Duration.ofSeconds(30), receiver::received, messages -> messages.size() == 1);
        }
    }
}
