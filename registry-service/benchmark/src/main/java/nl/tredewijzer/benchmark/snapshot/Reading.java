package nl.tredewijzer.benchmark.snapshot;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import nl.tredewijzer.benchmark.report.Machine;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.snapshot.Snapshot;

/** What is done with a snapshot, once, in a JVM that has done nothing before. */
enum Reading {
    /** Loads and verifies it, as the plugin does at its start. */
    LOADED {
        @Override
        void read(InputStream file, String key) throws IOException {
            Snapshot.read(file, List.of(NoteKey.parse(key)));
        }
    },
    /** Unpacks it and takes the hash of its text: the least that any check of the file has to do. */
    HASHED {
        @Override
        void read(InputStream file, String key) throws IOException {
            MessageDigest digest = sha256();
            byte[] buffer = new byte[1 << 16];
            try (InputStream unpacked = new GZIPInputStream(file, buffer.length)) {
                for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
                    digest.update(buffer, 0, read);
                }
            }
            digest.digest();
        }
    };

    abstract void read(InputStream file, String key) throws IOException;

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Prints the seconds that it took, and the most memory that the process has had, in MiB. */
    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        try (InputStream file = new BufferedInputStream(Files.newInputStream(Path.of(arguments[1])))) {
            valueOf(arguments[0]).read(file, arguments[2]);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.println(
                seconds + " " + Machine.peakMemory(ProcessHandle.current().pid()));
    }
}
