package nl.tredewijzer.demo;

import java.io.IOException;
import java.lang.instrument.Instrumentation;

/**
 * An agent that ends the process it is in when the process that started it ends, however that ended: then nobody holds
 * the other side of standard input any more.
 */
public final class EndsWithItsParent {

    private EndsWithItsParent() {}

    /** Called by the JVM before {@code main}. */
    public static void premain(String arguments, Instrumentation instrumentation) {
        Thread watch = new Thread(EndsWithItsParent::watch, "ends-with-its-parent");
        watch.setDaemon(true);
        watch.start();
    }

    private static void watch() {
        try {
            while (System.in.read() >= 0) {
                continue;
            }
        } catch (IOException endedToo) {
            // a broken pipe says the same as its end
        }
        Runtime.getRuntime().exit(0);
    }
}
