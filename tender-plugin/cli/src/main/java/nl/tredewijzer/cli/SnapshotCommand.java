package nl.tredewijzer.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.registry.snapshot.Renewal;
import nl.tredewijzer.tender.registry.snapshot.SnapshotCertificateRegistry;
import nl.tredewijzer.tender.registry.snapshot.SnapshotSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fetches and verifies snapshots of a register, for evaluations without a network. */
@Command(
        name = "snapshot",
        description = {
            "Haalt een ondertekende momentopname van het register op, of toetst er een.",
            "Fetches a signed snapshot of the register, or verifies one."
        },
        mixinStandardHelpOptions = true)
final class SnapshotCommand implements Runnable {

    private static final String KEY =
            "Sleutel van het register, of een bestand daarmee / key of the register, or a file.";

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getErr());
        throw new picocli.CommandLine.ParameterException(spec.commandLine(), "fetch | verify");
    }

    /** Brings the file up to date with the register. */
    @Command(
            name = "fetch",
            description = {
                "Haalt de nieuwste momentopname op, als het bestand die nog niet heeft.",
                "Fetches the newest snapshot, unless the file has it."
            },
            mixinStandardHelpOptions = true)
    int fetch(
            @Option(names = "--registry", required = true, paramLabel = "URL") URI registry,
            @Option(names = "--key", required = true, paramLabel = "KEY|FILE", description = KEY) String key,
            @Parameters(paramLabel = "FILE") Path file,
            @Mixin Speaker speaker) {
        List<Bilingual> notices = new ArrayList<>();
        SnapshotSettings settings = settings(key, file, registry);
        try (SnapshotCertificateRegistry snapshot =
                SnapshotCertificateRegistry.open(settings, Clock.systemUTC(), notices::add)) {
            if (snapshot.renew() == Renewal.FAILED) {
                throw new CannotGoOn(
                        ExitCode.REGISTER_UNREACHABLE,
                        new BilingualText("Er is geen nieuwere momentopname:", "There is no newer snapshot:"),
                        notices.subList(notices.size() - 1, notices.size()));
            }
            SnapshotInput.describe(snapshot, speaker);
        }
        return ExitCode.SETTLED;
    }

    private static SnapshotSettings settings(String key, Path file, URI registry) {
        return SnapshotSettings.trusting(KeyInput.read(key)).local(file).register(registry);
    }

    /** Verifies a file. */
    @Command(
            name = "verify",
            description = {
                "Toetst een momentopname: ondertekening, volledigheid en elke gebeurtenis.",
                "Verifies a snapshot: signature, completeness and every event."
            },
            mixinStandardHelpOptions = true)
    int verify(
            @Option(names = "--key", required = true, paramLabel = "KEY|FILE", description = KEY) String key,
            @Parameters(paramLabel = "FILE") Path file,
            @Mixin Speaker speaker) {
        try (SnapshotCertificateRegistry snapshot = SnapshotInput.open(file, key)) {
            SnapshotInput.describe(snapshot, speaker);
        }
        return ExitCode.SETTLED;
    }
}
