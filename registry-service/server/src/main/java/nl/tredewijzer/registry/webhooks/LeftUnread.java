package nl.tredewijzer.registry.webhooks;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/**
 * The body of an answer that nobody needs: a short one is passed over, so that the connection can be used again; of a
 * long one no more is taken.
 */
final class LeftUnread implements BodySubscriber<Void> {

    private static final int MOST_BYTES = 16 * 1024;

    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private Subscription subscription;
    private long received;

    private LeftUnread() {}

    static BodyHandler<Void> handler() {
        return answer -> new LeftUnread();
    }

    @Override
    public CompletionStage<Void> getBody() {
        return done;
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        given.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        received += buffers.stream().mapToLong(ByteBuffer::remaining).sum();
        if (received > MOST_BYTES) {
            subscription.cancel();
            done.complete(null);
        } else {
            subscription.request(1);
        }
    }

    @Override
    public void onError(Throwable failure) {
        // the status line came before it
        done.complete(null);
    }

    @Override
    public void onComplete() {
        done.complete(null);
    }
}
