package nl.tredewijzer.registry.launcher;

import java.util.List;

/** The commands of the distribution. */
public final class Launcher {

    private static final String USAGE = """
            java -jar tredewijzer-register.jar [serve] [--port 8080] [--address 127.0.0.1] [--restore log|FILE]
                Starts the register. Settings come from the environment (REGISTRY_DATA, REGISTRY_DB_URL, …).
                --restore first puts back what the database misses, from its copy of the log or a snapshot.
            java -jar tredewijzer-register.jar backup [--port 8080] [--address 127.0.0.1] [--token TOKEN]
                Has the running register make a back-up of its H2 database, in REGISTRY_DATA/backups.
            java -jar tredewijzer-register.jar restore --from FILE
                Puts such a back-up in REGISTRY_DATA, while no register runs there.
            java -jar tredewijzer-register.jar check [--port 8080] [--address 127.0.0.1]
                Says whether the running register's database is the log that was published. Ends with 0 when that
                is shown, 1 when not, and 2 when there was no copy of the log to hold the database against.
            java -jar tredewijzer-register.jar token --role registrar [--days 90]
            java -jar tredewijzer-register.jar token --certification-body NAME [--days 90]
                Prints a token with which certificates can be sent in, signed with the key in REGISTRY_DATA.
            """;

    private Launcher() {}

    /** Runs a command; ends the process with 1 or 2, and one sentence on the error stream, when it cannot. */
    public static void run(String[] arguments) {
        try {
            List<String> all = List.of(arguments);
            boolean named = !all.isEmpty() && !all.getFirst().startsWith("--");
            run(named ? all.getFirst() : "serve", named ? all.subList(1, all.size()) : all);
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(e.exitCode());
        }
    }

    private static void run(String command, List<String> options) {
        if (command.equals("help") || options.contains("--help")) {
            System.out.print(USAGE);
            return;
        }
        switch (command) {
            case "serve" -> Serve.from(options).run();
            case "backup" -> System.out.println(BackupCommand.from(options).run());
            case "restore" -> System.out.println(RestoreCommand.from(options).run());
            case "check" -> System.out.println(CheckCommand.from(options).run());
            case "token" -> System.out.println(TokenCommand.from(options).token());
            default ->
                throw new CannotStart(
                        "De opdracht " + command + " bestaat niet; zie help.",
                        "There is no command " + command + "; see help.");
        }
    }
}
