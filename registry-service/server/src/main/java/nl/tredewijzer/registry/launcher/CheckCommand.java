package nl.tredewijzer.registry.launcher;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks the running register whether its database is the log that it published. */
record CheckCommand(RunningRegister register) {

    static CheckCommand from(List<String> options) {
        return new CheckCommand(RunningRegister.from(new Arguments(options, Set.of("--port", "--address"))));
    }

    /** What it says, when all is well. */
    String run() {
        String health = register.send(register.to("/health/ready")).body();
        String log = RunningRegister.text("log", health).orElse("");
        Optional<String> proof = RunningRegister.text("logProof", health);
        if (!log.equals("up") || proof.isEmpty()) {
            String why = log.equals("up") ? "starting" : log;
            throw new CannotStart(
                    "Het is niet aangetoond dat de database het gepubliceerde logboek is: " + why,
                    "It is not shown that the database is the log that was published: " + why);
        }
        return "Proven: " + proof.get();
    }
}
