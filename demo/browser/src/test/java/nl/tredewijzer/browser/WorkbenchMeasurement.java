package nl.tredewijzer.browser;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.tredewijzer.tender.DutchTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long the workbench takes from a pasted list to the table; no test by its name, because it asserts no time. */
class WorkbenchMeasurement extends BrowserTest {

    private static final int WARM_UP = 5;
    private static final int RUNS = 15;

    @ParameterizedTest
    @ValueSource(ints = {50, 1000})
    void fromPasteToTable(int bidders) {
        Page page = window();
        double[] read = new double[RUNS];
        double[] tested = new double[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            page.navigate("/tender/");
            page.locator("#text").fill(list(bidders));
            double reading = millis(page, "main button[type=submit]", "#policy");
            page.locator("#referenceDate").fill(DutchTime.dayOf(Instant.now()).toString());
            page.locator("#percentage").fill("5");
            page.locator("#policy").selectOption("oost-nederland@2023-V05");
            double testing = millis(page, "button[value=test]", "#what-if");
            if (run >= 0) {
                read[run] = reading;
                tested[run] = testing;
            }
        }
        double[] both =
                IntStream.range(0, RUNS).mapToDouble(i -> read[i] + tested[i]).toArray();
        System.out.printf("| %,d | %s | %s | %s |%n", bidders, figures(read), figures(tested), figures(both));
    }

    /** From the click until what stands under the table is there and was painted. */
    private static double millis(Page page, String button, String last) {
        long begun = System.nanoTime();
        page.locator(button).first().click();
        page.locator(last).waitFor();
        page.evaluate("() => new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(painted)))");
        return (System.nanoTime() - begun) / 1e6;
    }

    private static String figures(double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return "%.0f (%.0f – %.0f)".formatted(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }

    /** Of ten bidders one holds a certificate of the sample. */
    private static String list(int bidders) {
        return "naam;kvk-nummer;bedrag\n"
                + IntStream.range(0, bidders)
                        .mapToObj(i -> "Inschrijver %d;%08d;250000".formatted(i, i % 10 == 0 ? 1001 + i : 20_000 + i))
                        .collect(Collectors.joining("\n"));
    }
}
