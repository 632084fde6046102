package nl.tredewijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.tender.registry.http.HttpCertificateRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far a long list is, as somebody at a terminal sees it. */
class ProgressBarTest {

    private final StringWriter seen = new StringWriter();
    private final ProgressBar bar = new ProgressBar(new PrintWriter(seen));

    @Test
    void aListThatIsAnsweredAtOnceShowsNothing() {
        bar.at(0, 1000);
        bar.at(1000, 1000);

        assertThat(seen.toString()).isEmpty();
    }

    @Test
    void aLongListShowsHowManyAreAnsweredAndAsMuchOfTheBarIsFull() {
        bar.at(2500, 10_000);

        assertThat(seen.toString()).isEqualTo("\r[" + "█".repeat(10) + "·".repeat(30) + "] 2500/10000");
    }

    @Test
    void theBarGoesWhenTheListIsDone() {
        bar.at(9_999, 10_000);
        bar.at(10_000, 10_000);

        assertThat(left()).isBlank();
    }

    @Test
    void aMillionBiddersDoNotOverflowIt() {
        bar.at(999_999, 1_000_000);

        assertThat(seen.toString()).contains("█".repeat(39) + "·]", "999999/1000000");
    }

    @Test
    void theRegisterIsAskedInPartsAndEachOfThemMovesTheBar() {
        List<String> told = new ArrayList<>();
        List<KvkNumber> numbers = new ArrayList<>();
        for (int i = 0; i < 2_500; i++) {
            numbers.add(KvkNumber.of(String.valueOf(20_000_000 + i)));
        }
        try (TestRegister register = new TestRegister()
                        .issued("00000101", "De Eik", PerformanceLevel.STEP_1, "2026-01-01", "2027-12-31");
                HttpCertificateRegistry asked = HttpCertificateRegistry.at(URI.create(register.address()))) {
            asked.ask(numbers, (answered, all) -> {
                told.add(answered + "/" + all);
                bar.at(answered, all);
            });
        }

        assertThat(told).contains("1000/2500", "2000/2500").endsWith("2500/2500");
        assertThat(seen.toString()).contains("1000/2500", "2000/2500");
        assertThat(left()).isBlank();
    }

    @Test
    void whoEvaluatesALongListAtATerminalSeesHowFarItIs(@TempDir Path directory) {
        CommandLineFixture commands = new CommandLineFixture(directory);
        StringBuilder list = new StringBuilder("Naam;KvK;Prijs\n");
        for (int i = 0; i < 1_500; i++) {
            list.append("Bedrijf ").append(i).append(';').append(20_000_000 + i).append(";100000\n");
        }
        String before = System.setProperty("picocli.ansi", "true");
        try (TestRegister register =
                new TestRegister().issued("00000101", "De Eik", PerformanceLevel.STEP_1, "2026-01-01", "2027-12-31")) {
            commands.run(
                    "evaluate",
                    "--tender",
                    commands.written("tender.json", "{\"title\": \"Groen\", \"deadline\": \"2026-06-01\"}"),
                    "--bidders",
                    commands.written("list.csv", list.toString()),
                    "--policy",
                    "noordoost-brabant",
                    "--registry",
                    register.address());
        } finally {
            if (before == null) {
                System.clearProperty("picocli.ansi");
            } else {
                System.setProperty("picocli.ansi", before);
            }
        }

        assertThat(commands.err()).contains("] 1000/1500", "] 1500/1500");
        assertThat(commands.err().substring(commands.err().lastIndexOf("1500/1500") + 9))
                .isBlank();
        assertThat(commands.out()).contains("Bedrijf 1499").doesNotContain("1000/1500");
    }

    /** What a terminal still shows: what was written after the last return to the beginning of the line. */
    private String left() {
        String[] written = seen.toString().split("\r", -1);
        String last = written[written.length - 1];
        return last.isEmpty() ? Arrays.asList(written).get(written.length - 2) : last;
    }
}
