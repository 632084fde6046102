package nl.tredewijzer.benchmark.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Connections that are kept alive, each of which sends its next request as soon as its last one was answered (a closed
 * loop), all on one thread, so that the server has the rest of the machine. Every answer has to be 200.
 */
public final class LoadGenerator implements AutoCloseable {

    private final Selector selector;
    private final List<Connection> connections = new ArrayList<>();
    private long[] latencies = new long[1 << 16];
    private int answered;
    private long bytes;
    private long turn;

    /** Opens this many connections. */
    public LoadGenerator(InetSocketAddress address, int connections) {
        try {
            selector = Selector.open();
            for (int i = 0; i < connections; i++) {
                SocketChannel channel = SocketChannel.open(address);
                channel.configureBlocking(false);
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                Connection connection = new Connection(channel);
                channel.register(selector, SelectionKey.OP_READ, connection);
                this.connections.add(connection);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends requests for this long, and waits for the answers that are then under way. */
    public Round run(Requests requests, Duration time) {
        answered = 0;
        bytes = 0;
        long begun = System.nanoTime();
        long end = begun + time.toNanos();
        try {
            for (Connection connection : connections) {
                connection.send(requests.at(turn++));
            }
            int waiting = connections.size();
            while (waiting > 0) {
                selector.select();
                for (SelectionKey key : selector.selectedKeys()) {
                    Connection connection = (Connection) key.attachment();
                    if (connection.isAnswered()) {
                        note(connection);
                        if (System.nanoTime() < end) {
                            connection.send(requests.at(turn++));
                        } else {
                            waiting--;
                        }
                    }
                }
                selector.selectedKeys().clear();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Round.of(
                Duration.ofNanos(System.nanoTime() - begun), Arrays.copyOf(latencies, answered), bytes / answered);
    }

    private void note(Connection connection) {
        if (connection.answer.status() != 200) {
            throw new IllegalStateException(connection.answer.status() + ": " + connection.answer.body());
        }
        if (answered == latencies.length) {
            latencies = Arrays.copyOf(latencies, 2 * answered);
        }
        latencies[answered++] = System.nanoTime() - connection.sentAt;
        bytes += connection.answer.size();
    }

    @Override
    public void close() {
        try {
            for (Connection connection : connections) {
                connection.channel.close();
            }
            selector.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Connection {
        private final SocketChannel channel;
        private final Answer answer = new Answer();
        private long sentAt;

        Connection(SocketChannel channel) {
            this.channel = channel;
        }

        void send(byte[] request) throws IOException {
            answer.begin();
            sentAt = System.nanoTime();
            ByteBuffer out = ByteBuffer.wrap(request);
            while (out.hasRemaining()) {
                channel.write(out);
            }
        }

        boolean isAnswered() throws IOException {
            return answer.readFrom(channel);
        }
    }
}
