package nl.tredewijzer.benchmark.snapshot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.tredewijzer.benchmark.report.SideBySide;
import nl.tredewijzer.benchmark.report.Spread;
import nl.tredewijzer.benchmark.report.Table;
import nl.tredewijzer.benchmark.sample.SampleKey;
import nl.tredewijzer.benchmark.sample.SampleLog;
import nl.tredewijzer.model.note.NoteSigner;
import nl.tredewijzer.model.note.SignedNote;
import nl.tredewijzer.model.snapshot.SnapshotBuilder;

/** Writing, loading and verifying the snapshot of a large register, each in turn with its peer. */
public final class SnapshotMeasurement {

    private static final String HEAP = "-Xmx384m";

    private final Path file;
    private final SnapshotBuilder log;
    private final SignedNote checkpoint;
    private final String key;
    private final int runs;

    /** A snapshot of so many certificates, in a directory. */
    public SnapshotMeasurement(int certificates, Path work, int runs) {
        NoteSigner signer = SampleKey.signer();
        this.file = work.resolve("snapshot.jsonl.gz");
        this.log = new SnapshotBuilder(signer);
        new SampleLog(1).each(certificates, log::add);
        this.checkpoint = log.checkpoint();
        this.key = signer.key().text();
        this.runs = runs;
    }

    /** The table. */
    public String table() throws IOException {
        Table table = new Table("what", "seconds", "peer", "seconds of the peer", "times the peer", "process MiB");
        written(table);
        loaded(table);
        return "The file: %,d bytes.%n%n".formatted(Files.size(file)) + table;
    }

    private void written(Table table) throws IOException {
        byte[] text = text(write());
        row(
                table,
                "write, warm",
                "pack the same text by gzip",
                SideBySide.warm(runs, this::write, () -> pack(text)),
                "");
    }

    private void loaded(Table table) throws IOException {
        List<Double> own = new ArrayList<>();
        List<Double> peer = new ArrayList<>();
        List<Double> memory = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            String[] loaded = inItsOwnProcess(Reading.LOADED);
            own.add(Double.valueOf(loaded[0]));
            memory.add(Double.valueOf(loaded[1]));
            peer.add(Double.valueOf(inItsOwnProcess(Reading.HASHED)[0]));
        }
        row(
                table,
                "load and verify, in a new process",
                "unpack and hash, in a new process",
                new SideBySide(own, peer),
                Spread.of(memory).show(0));
    }

    private static void row(Table table, String what, String peer, SideBySide measured, String memory) {
        table.row(
                what,
                Spread.of(measured.own()).show(2),
                peer,
                Spread.of(measured.peer()).show(2),
                measured.ratio().show(1),
                memory);
    }

    private Path write() throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            log.writeTo(out, checkpoint);
        }
        return file;
    }

    private static byte[] text(Path packed) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(packed))).readAllBytes();
    }

    private Path pack(byte[] text) throws IOException {
        Path packed = file.resolveSibling("peer.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed), 1 << 16)) {
            out.write(text);
        }
        return packed;
    }

    private String[] inItsOwnProcess(Reading reading) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Reading.class.getName(),
                        reading.name(),
                        file.toString(),
                        key)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("A process that reads the snapshot failed");
        }
        return answer.split(" ");
    }
}
