package nl.tredewijzer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.registry.snapshot.SnapshotCertificateRegistry;
import nl.tredewijzer.tender.registry.snapshot.SnapshotSettings;

/** The signed snapshot of a register that the officer has. */
final class SnapshotInput {

    private SnapshotInput() {}

    /** Opens a snapshot that is right; nobody is asked over a network. */
    static SnapshotCertificateRegistry open(Path file, String key) {
        List<Bilingual> notices = new ArrayList<>();
        SnapshotCertificateRegistry registry = SnapshotCertificateRegistry.open(
                SnapshotSettings.trusting(KeyInput.read(key)).local(file), Clock.systemUTC(), notices::add);
        if (registry.checkpoint().isEmpty()) {
            throw new CannotGoOn(
                    ExitCode.INPUT_UNREADABLE,
                    new BilingualText("De momentopname is niet bruikbaar:", "The snapshot cannot be used:"),
                    notices);
        }
        return registry;
    }

    /** Says of which log a snapshot is, and how far it goes. */
    static void describe(SnapshotCertificateRegistry registry, Speaker speaker) {
        PrintWriter out = speaker.out();
        registry.checkpoint().ifPresent(held -> {
            out.println(held.origin());
            out.println(speaker.say("gebeurtenissen  ", "events  ") + held.size());
            held.state().recordedAt().ifPresent(at -> out.println(speaker.say("laatste         ", "last    ") + at));
        });
        out.flush();
    }
}
