package nl.tredewijzer.registry.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.registry.database.StandaloneDatabase;
import nl.tredewijzer.registry.intake.batch.Batch;
import nl.tredewijzer.registry.intake.file.FileFormat;

/** How many rows per second go in. Run by hand: arguments are the number of rows, {@code h2|postgresql}, a directory. */
final class IntakeSpeed {

    private static final String[] LEVELS = {"Aspirant-status", "Basistrede", "Trede 1", "Trede 2", "Trede 3"};

    private IntakeSpeed() {}

    public static void main(String[] arguments) throws Exception {
        int rows = Integer.parseInt(arguments[0]);
        Path directory = Path.of(arguments[2]);
        Path file = write(rows, directory.resolve("speed.csv"));
        System.out.printf("%d rows, %.1f MB%n", rows, Files.size(file) / 1e6);
        StandaloneDatabase database =
                arguments[1].equals("h2") ? StandaloneDatabase.h2(directory) : StandaloneDatabase.postgresql();
        try (StandaloneIntake intake = new StandaloneIntake(database, directory)) {
            send(intake, file, rows, "first");
            send(intake, file, rows, "again");
            rebuild(intake);
        }
    }

    private static void send(StandaloneIntake intake, Path file, int rows, String what) throws IOException {
        long began = System.nanoTime();
        long cpu = cpu();
        long own = own();
        Batch batch = intake.send(
                Sender.body("Voorbeeld Certificering", "speed"),
                StandaloneIntake.ALL_OR_NOTHING,
                FileFormat.CSV,
                Files.newInputStream(file));
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                "%s: %s %s in %.1f s (cpu %.1f s, own thread %.1f s): %.0f rows/s, heap %d MB%n",
                what,
                batch.state(),
                batch.tally(),
                seconds,
                (cpu() - cpu) / 1e9,
                (own() - own) / 1e9,
                rows / seconds,
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        batch.failure().ifPresent(System.out::println);
        intake.findings(batch).stream().limit(5).forEach(System.out::println);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static long own() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void rebuild(StandaloneIntake intake) {
        for (int round = 0; round < 2; round++) {
            long began = System.nanoTime();
            long numbers = 0;
            long events = 0;
            KvkNumber last = null;
            for (List<KvkNumber> page = intake.ledger().numbersAfter(last, 2000);
                    !page.isEmpty();
                    page = intake.ledger().numbersAfter(last, 2000)) {
                Map<KvkNumber, ?> touching = intake.ledger().eventsTouching(page);
                numbers += touching.size();
                events += touching.values().stream()
                        .mapToLong(list -> ((List<?>) list).size())
                        .sum();
                last = page.get(page.size() - 1);
            }
            System.out.printf(
                    "read for a rebuild: %d numbers, %d events in %.1f s%n",
                    numbers, events, (System.nanoTime() - began) / 1e9);
        }
    }

    private static Path write(int rows, Path file) throws IOException {
        LocalDate first = LocalDate.of(2025, 1, 1);
        try (BufferedWriter csv = Files.newBufferedWriter(file)) {
            csv.write("event;certificateNumber;schemeVersion;level;thirtyPlus;validFrom;validUntil;role;kvkNumber;name;"
                    + "tradingNames;place;province;sector\n");
            for (int i = 1; i <= rows; i++) {
                LocalDate from = first.plusDays(i % 700);
                csv.write("verleend;PSO-%06d;2.1;%s;nee;%s;%s;hoofdaanvrager;%08d;Voorbeeld Organisatie %d B.V.;"
                                .formatted(
                                        i,
                                        LEVELS[i % 5],
                                        from,
                                        from.plusYears(2).minusDays(1),
                                        i,
                                        i)
                        + "Voorbeeld %d|De Proef %d;Utrecht;Utrecht;Groenvoorziening\n".formatted(i, i));
            }
        }
        return file;
    }
}
