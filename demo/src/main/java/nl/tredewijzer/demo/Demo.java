package nl.tredewijzer.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import nl.tredewijzer.demo.sample.SampleRegister;
import nl.tredewijzer.tender.DutchTime;

/**
 * From nothing to a credited tender: starts the register, delivers the sample register to it, evaluates the sample
 * tender, and goes on serving until it is stopped.
 */
public final class Demo {

    private static final Duration READY_WITHIN = Duration.ofMinutes(5);
    private static final Duration INDEXED_WITHIN = Duration.ofMinutes(1);

    private static final int SAID_WHY_NOT = 3;

    private final Settings settings;
    private final PrintStream out;

    private Demo(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** Runs the demo with the settings that the build gives as system properties. */
    public static void main(String[] arguments) throws InterruptedException, IOException {
        endWithParent();
        Settings settings = Settings.fromSystemProperties();
        Files.deleteIfExists(settings.failure());
        try {
            new Demo(settings, System.out).run();
        } catch (CannotGoOn e) {
            System.err.println("\n" + e.getMessage() + "\n");
            Files.writeString(settings.failure(), e.getMessage());
            System.exit(SAID_WHY_NOT);
        }
    }

    /** Maven, when killed, leaves its children behind. */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(1)));
    }

    private void run() throws InterruptedException {
        Port.requireFree(settings.port());
        DemoHome home = DemoHome.in(settings.data(), DutchTime.dayOf(Instant.now()));
        try (RegisterProcess register =
                RegisterProcess.start(settings.distribution(), home.directory(), settings.port())) {
            awaitReady(register);
            RegisterClient client = new RegisterClient(register.address());
            deliver(home, client);
            new TenderStep(home, settings.report(), out).evaluate(register.address());
            out.println("\nTo look at:");
            printAddresses(register.address().toString());
            out.println("The register keeps running. Ctrl-C stops it.");
            if (!register.awaitEnd()) {
                throw new CannotGoOn("The register has stopped by itself; its log is " + register.log());
            }
        }
    }

    private void awaitReady(RegisterProcess register) {
        out.println("Starting the register at " + register.address() + ", log in " + register.log());
        long begun = System.nanoTime();
        RegisterClient client = new RegisterClient(register.address());
        boolean ready = RegisterClient.awaits(() -> !register.isAlive() || client.isReady(), READY_WITHIN);
        if (!ready || !register.isAlive()) {
            throw new CannotGoOn("The register did not become ready; the reason is at the end of " + register.log());
        }
        out.printf("  ready after %.1f s%n", (System.nanoTime() - begun) / 1e9);
    }

    private void deliver(DemoHome home, RegisterClient client) {
        SampleRegister sample = SampleRegister.on(home.sampleDay());
        out.println("Delivering " + sample.certificates().size() + " fictitious certificates");
        long sequence = new Delivery(settings.distribution(), home, client, out).of(sample);
        if (!RegisterClient.awaits(() -> client.sequence() >= sequence, INDEXED_WITHIN)) {
            throw new CannotGoOn("The register's index does not catch up with its ledger.");
        }
    }

    private void printAddresses(String register) {
        address(register + "/v1/organisations?q=bonte+bezem", "who is called so");
        address(register + "/v1/organisations?level=STEP_3&status=VALID", "who holds Trede 3 today, with counts");
        address(register + "/v1/organisations/00001048/status", "whether a number is covered today, and by whom");
        address(register + "/v1/organisations/00001001", "a profile: growth on the ladder over the years");
        address(register + "/v1/openapi.json", "the API, described");
        address(register + "/tender/", "the workbench: paste a list of bidders, get a report");
        address(register + "/tender/v1/openapi.json", "evaluations for platforms, described");
        address(settings.report().resolve("report.html").toUri().toString(), "the report of the evaluation");
        address(settings.report().resolve("evaluation.json").toUri().toString(), "the same, to compute with");
        out.println();
    }

    private void address(String address, String what) {
        out.printf("%s%n    %s%n", what, address);
    }
}
