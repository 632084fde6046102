package nl.tredewijzer.benchmark.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A delivery of a certification body, in the format of the intake. Of a hundred certificates, ten follow on one that
 * ran out, twelve cover one to three underlying entities too, and one was suspended or withdrawn.
 *
 * @param file the delivery
 * @param certificates how many certificates it holds
 * @param rows how many rows, the header not counted
 * @param events how many events the ledger holds after it
 * @param numbers the KvK number of every organisation in it
 */
public record CertificateFile(Path file, int certificates, int rows, int events, List<String> numbers) {

    /** Who certifies. */
    public static final String BODY = "Certificeerder Meting";

    private static final String HEADER = "event,certificateNumber,schemeVersion,level,thirtyPlus,validFrom,validUntil,"
            + "effectiveFrom,reason,certificationBody,role,kvkNumber,name,tradingNames,place,province,sector";
    private static final List<String> LEVELS =
            List.of("Aspirant-status", "Basistrede", "Trede 1", "Trede 2", "Trede 3");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final long SPREAD = 7_919;
    private static final int MOST_ORGANISATIONS = 1_000_000;

    /**
     * Writes a delivery.
     *
     * @param certificates how many, at most 400,000
     * @param seed from which everything follows: the same seed gives the same bytes
     */
    public static CertificateFile write(Path file, int certificates, long seed) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            Writing writing = new Writing(out, new Random(seed));
            for (int i = 1; i <= certificates; i++) {
                writing.certificate(i);
            }
            return new CertificateFile(
                    file, certificates, writing.rows, certificates + writing.turns, List.copyOf(writing.numbers));
        }
    }

    /** What has been written so far. */
    private static final class Writing {
        private final BufferedWriter out;
        private final Random random;
        private final Words words;
        private final List<String> numbers = new ArrayList<>();
        private int rows;
        private int turns;
        private String applicant;
        private LocalDate from;

        Writing(BufferedWriter out, Random random) throws IOException {
            this.out = out;
            this.random = random;
            this.words = new Words(random);
            out.write(HEADER + "\n");
        }

        void certificate(int number) throws IOException {
            String id = "M-" + number;
            boolean follows = applicant != null && random.nextInt(100) < 30 && from.isBefore(DAY.minusYears(2));
            from = follows ? from.plusYears(2).plusDays(1) : DAY.minusDays(random.nextInt(1_100));
            if (!follows) {
                applicant = organisation();
            }
            int level = random.nextInt(LEVELS.size());
            boolean thirtyPlus = level == 4 && random.nextInt(5) == 0;
            String shared = "issued," + id + ",2.1," + LEVELS.get(level) + "," + thirtyPlus + "," + from + ","
                    + from.plusYears(2) + ",,," + BODY + ",";
            entity(shared + "main,", applicant);
            int underlying = random.nextInt(100) < 12 ? 1 + random.nextInt(3) : 0;
            for (int i = 0; i < underlying; i++) {
                entity(shared + "underlying,", organisation());
            }
            if (random.nextInt(100) == 0) {
                turn(id);
            }
        }

        private String organisation() {
            String number = String.format("00%06d", (numbers.size() + 1) * SPREAD % MOST_ORGANISATIONS);
            numbers.add(number);
            return number;
        }

        private void entity(String shared, String number) throws IOException {
            String[] place = words.place();
            row(shared + number + "," + words.name(numbers.size()) + "," + words.trade() + " " + place[0] + ","
                    + place[0] + "," + place[1] + "," + words.trade());
        }

        private void turn(String id) throws IOException {
            turns++;
            String event = random.nextBoolean() ? "suspended" : "withdrawn";
            row(event + "," + id + ",,,,,," + from.plusDays(30) + ",Opgave niet ontvangen," + BODY + ",,,,,,,");
        }

        private void row(String text) throws IOException {
            rows++;
            out.write(text);
            out.write('\n');
        }
    }
}
