package nl.tredewijzer.registry.testing;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to a server on this machine that a test can cut and mend, as if the server were lost and came back. */
public final class CuttableLine implements Closeable {

    private final int target;
    private final int port;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private ServerSocket listener;

    /** Leads to this port. */
    public CuttableLine(int target) {
        this.target = target;
        listener = listen(0);
        port = listener.getLocalPort();
    }

    /** Where the line begins. */
    public int port() {
        return port;
    }

    /** Ends all connections and accepts no new ones. */
    public synchronized void cut() {
        close(listener);
        ends.forEach(CuttableLine::close);
        ends.clear();
    }

    /** Accepts connections again, if it was cut. */
    public synchronized void mend() {
        if (listener.isClosed()) {
            listener = listen(port);
        }
    }

    @Override
    public void close() {
        cut();
    }

    private ServerSocket listen(int at) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), at));
            Thread.ofVirtual().start(() -> accept(socket));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket socket) {
        try {
            while (true) {
                connect(socket.accept());
            }
        } catch (IOException e) {
            // it was cut
        }
    }

    private void connect(Socket near) throws IOException {
        Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
        ends.add(near);
        ends.add(far);
        Thread.ofVirtual().start(() -> pump(near, far));
        Thread.ofVirtual().start(() -> pump(far, near));
    }

    private void pump(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // one end is gone, so the other goes
        }
        close(from);
        close(to);
        ends.remove(from);
        ends.remove(to);
    }

    private static void close(Closeable end) {
        try {
            end.close();
        } catch (IOException e) {
            // it is closed all the same
        }
    }
}
