package nl.tredewijzer.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Whether a TCP port of this machine can be listened on. */
final class Port {

    private static final int ANSWER_WITHIN_MILLIS = 500;

    private Port() {}

    /** @throws CannotGoOn if something listens there, or the system does not allow it */
    static void requireFree(int port) {
        if (answers(port) || !canBeBound(port)) {
            throw new CannotGoOn("Port " + port
                    + " is in use: stop the program that listens there, or choose another port with -Ddemo.port=8081.");
        }
    }

    /** A program may listen on loopback only, where some systems still let us bind beside it. */
    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), ANSWER_WITHIN_MILLIS);
            return true;
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    private static boolean canBeBound(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException inUse) {
            return false;
        }
    }
}
