package nl.tredewijzer.registry.launcher;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks the running register whether its database is the log that it published. */
record CheckCommand(RunningRegister register) {

    private static final int NOTHING_TO_HOLD_IT_AGAINST = 2;

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
        RunningRegister.text("logProofGap", health).ifPresent(gap -> {
            throw new CannotStart(
                    NOTHING_TO_HOLD_IT_AGAINST,
                    "Alleen aangetoond is: " + proof.get()
                            + ". Niet aangetoond is dat het alles is wat is gepubliceerd: " + gap,
                    "Only this is shown: " + proof.get() + ". It is not shown to be all that was published: " + gap);
        });
        return "Proven: " + proof.get();
    }
}
