package nl.tredewijzer.registry.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.tredewijzer.registry.database.StandaloneDatabase;
import nl.tredewijzer.registry.testing.WebhookReceiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebhooksOnH2Test extends WebhooksContract {

    @Override
    StandaloneDatabase open(Path directory) {
        return StandaloneDatabase.h2(directory);
    }

    @Test
    void nothingIsSentToAnAddressThatIsNotAllowedEvenIfItOnceWas(@TempDir Path closed) throws Exception {
        try (StandaloneWebhooks webhooks = new StandaloneWebhooks(StandaloneDatabase.h2(closed), new Receivers(false));
                WebhookReceiver receiver = new WebhookReceiver()) {
            String id = webhooks.subscribe(receiver.url());
            webhooks.issue("00000101");

            webhooks.node("node").deliver(id, webhooks.head());

            assertThat(receiver.received()).isEmpty();
            assertThat(webhooks.webhook(id).lastFailure()).map(Attempt::outcome).hasValue(Outcome.ADDRESS_NOT_ALLOWED);
        }
    }
}
