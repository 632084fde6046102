package nl.tredewijzer.registry.launcher;

import java.lang.reflect.InvocationTargetException;

/**
 * Where {@code java -jar tredewijzer-register.jar} begins. It is compiled for old Java versions, so that these can say
 * that they are too old, and does nothing else.
 */
public final class Main {

    private static final int OLDEST = 21;

    private Main() {}

    /** Hands over to {@code Launcher} when this Java can run it. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        int version = Runtime.version().feature();
        if (version < OLDEST) {
            System.err.println("This is Java " + version + "; the register needs Java " + OLDEST + " or later.");
            System.exit(1);
        }
        try {
            Class.forName("nl.tredewijzer.registry.launcher.Launcher")
                    .getMethod("run", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            e.getCause().printStackTrace();
            System.exit(1);
        }
    }
}
