package nl.tredewijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private static final TestRegister REGISTER = new TestRegister();

    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void fill() {
        REGISTER.issued(
                        "00001001",
                        "Groenbedrijf De Fluisterende Eik B.V.",
                        PerformanceLevel.STEP_3,
                        true,
                        "2026-02-01",
                        "2028-01-31",
                        List.of())
                .issued("00001017", "Het Olijke Onkruid", PerformanceLevel.STEP_1, "2025-04-01", "2027-03-31")
                .issued("00001023", "De Tevreden Tak", PerformanceLevel.STEP_2, "2026-01-01", "2027-12-31")
                .issued(
                        "00001031",
                        "Leerwerkbedrijf De Wakkere Wilg",
                        PerformanceLevel.STEP_3,
                        "2026-01-01",
                        "2027-12-31")
                .issued(
                        "00001040",
                        "De Bonte Bezem Holding B.V.",
                        PerformanceLevel.STEP_2,
                        false,
                        "2026-01-01",
                        "2027-12-31",
                        List.of(CoveredEntity.named(
                                CoverageRole.UNDERLYING_ENTITY, KvkNumber.of("00001048"), "De Bonte Bezem Groen B.V.")))
                .issued("00001056", "De Slaperige Spade", PerformanceLevel.STEP_2, "2024-06-01", "2026-05-31")
                .issued("00001062", "De Kromme Kroon B.V.", PerformanceLevel.STEP_2, "2026-01-01", "2027-12-31")
                .suspended("00001062", "2026-10-01")
                .issued("00001079", "Het Gestreepte Grasveld", PerformanceLevel.BASE_STEP, "2026-01-01", "2027-12-31")
                .issued("00001085", "De Haastige Hark", PerformanceLevel.ASPIRANT, "2026-01-01", "2027-12-31")
                .issued("00001093", "De Vroege Vogel B.V.", PerformanceLevel.STEP_1, "2026-12-01", "2028-11-30");
    }

    @AfterAll
    static void stop() {
        REGISTER.close();
    }

    @Test
    void evaluatesAPastedListAndWritesAReport() throws IOException {
        int code = run(
                "evaluate",
                "--tender",
                file("tender.json"),
                "--bidders",
                file("bidders.csv"),
                "--policy",
                "oost-nederland",
                "--registry",
                REGISTER.address(),
                "--report",
                directory.resolve("report").toString());

        assertThat(code).as(err.toString()).isEqualTo(ExitCode.NEEDS_ATTENTION);
        assertThat(out.toString()).contains("Groenbedrijf De Fluisterend…", "vrijgesteld", "€ 59.225,00");
        assertThat(directory.resolve("report/report.html")).exists();
        Files.copy(
                directory.resolve("report/report.html"),
                Path.of("target/report.html"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(Path.of("target/table.txt"), out.toString());
    }

    private int run(String... arguments) {
        return Tredewijzer.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private String file(String name) throws IOException {
        Path copy = directory.resolve(name);
        try (InputStream resource = EvaluateCommandTest.class.getResourceAsStream(name)) {
            Files.write(copy, resource.readAllBytes());
        }
        return copy.toString();
    }
}
