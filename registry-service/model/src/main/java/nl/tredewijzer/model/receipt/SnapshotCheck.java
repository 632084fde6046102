package nl.tredewijzer.model.receipt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.snapshot.Snapshot;
import nl.tredewijzer.model.snapshot.SnapshotRefused;

/** Checks snapshots, and says what they prove. */
record SnapshotCheck(List<NoteKey> trusted) {

    private static final String CODE = "SNAPSHOT";

    Verdict of(byte[] file) {
        try {
            return new Verdict(findings(Snapshot.read(new ByteArrayInputStream(file), trusted)));
        } catch (SnapshotRefused e) {
            return new Verdict(List.of(Finding.failed(CODE, e)));
        } catch (IOException e) {
            return new Verdict(List.of(Finding.failed(
                    CODE, new Unreadable("Het bestand is niet te lezen", "The file cannot be read", e))));
        }
    }

    private static List<Finding> findings(Snapshot snapshot) {
        List<Finding> findings = new ArrayList<>();
        findings.add(new SignedState(snapshot.checkpoint()).finding());
        findings.add(Finding.proven(
                "COMPLETE",
                "Al die gebeurtenissen staan in het bestand zoals ze zijn vastgelegd: er is niets weggelaten, toegevoegd,"
                        + " veranderd of verwisseld.",
                "All of these events are in the file as they were recorded: nothing was left out, added, changed or"
                        + " exchanged."));
        findings.add(Finding.proven(
                "ABSENT",
                "Onder een KvK-nummer dat er niet in voorkomt, heeft tot op dat moment nooit iets in het register"
                        + " gestaan.",
                "Nothing was ever listed up to that moment under a KvK number that does not occur in it."));
        findings.add(Limits.LATER);
        findings.add(Limits.TRUTH);
        findings.add(Limits.ONE_LOG);
        return findings;
    }
}
