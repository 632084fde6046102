package nl.tredewijzer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoHomeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path data;

    @Test
    void firstRunBeginsASampleForToday() {
        DemoHome home = DemoHome.in(data.resolve("not-there-yet"), TODAY);
        assertThat(home.sampleDay()).isEqualTo(TODAY);
        assertThat(home.directory()).isEqualTo(data.resolve("not-there-yet/demo-2026-11-23"));
    }

    @Test
    void laterRunGoesOnWithTheSameSample() throws IOException {
        Files.createDirectory(data.resolve("demo-2026-11-01"));
        Files.createDirectory(data.resolve("demo-2026-11-10"));
        assertThat(DemoHome.in(data, TODAY).sampleDay()).isEqualTo(LocalDate.of(2026, 11, 10));
    }

    @Test
    void sampleThatGrewOldIsLeftForANewOne() throws IOException {
        Files.createDirectory(data.resolve("demo-2026-10-26"));
        assertThat(DemoHome.in(data, TODAY).sampleDay()).isEqualTo(TODAY);
    }

    @Test
    void otherFilesAndDaysToComeAreLeftAlone() throws IOException {
        Files.createDirectory(data.resolve("demo-of-somebody"));
        Files.createDirectory(data.resolve("registry"));
        Files.createDirectory(data.resolve("demo-2026-12-01"));
        assertThat(DemoHome.in(data, TODAY).sampleDay()).isEqualTo(TODAY);
    }
}
