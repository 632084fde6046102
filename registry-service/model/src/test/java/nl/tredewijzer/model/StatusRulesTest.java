package nl.tredewijzer.model;

import static nl.tredewijzer.model.Certificates.certificate;
import static nl.tredewijzer.model.Certificates.history;
import static nl.tredewijzer.model.Certificates.id;
import static nl.tredewijzer.model.Certificates.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tredewijzer.model.CertificateEvent.Corrected;
import nl.tredewijzer.model.CertificateEvent.Issued;
import nl.tredewijzer.model.CertificateEvent.Reinstated;
import nl.tredewijzer.model.CertificateEvent.Suspended;
import nl.tredewijzer.model.CertificateEvent.Withdrawn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a status follows: one line of the table is one certificate's life, a day, and what it was worth then. */
class StatusRulesTest {

    /** Trede 2, valid from 1 March 2024 to 28 February 2026, both included. */
    private static final Certificate CERTIFICATE =
            certificate("A-1", PerformanceLevel.STEP_2, "2024-03-01", "2026-02-28");

    @ParameterizedTest(name = "[{index}] {0} → on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            issued                                                                          | 2024-02-29 | NOT_YET_VALID
            issued                                                                          | 2024-03-01 | VALID
            issued                                                                          | 2026-02-28 | VALID
            issued                                                                          | 2026-03-01 | EXPIRED
            issued, suspended 2025-01-01                                                    | 2024-12-31 | VALID
            issued, suspended 2025-01-01                                                    | 2025-01-01 | SUSPENDED
            issued, suspended 2025-01-01                                                    | 2026-03-01 | EXPIRED
            issued, suspended 2023-01-01                                                    | 2024-02-29 | NOT_YET_VALID
            issued, suspended 2023-01-01                                                    | 2024-03-01 | SUSPENDED
            issued, suspended 2025-01-01, reinstated 2025-03-01                             | 2025-02-28 | SUSPENDED
            issued, suspended 2025-01-01, reinstated 2025-03-01                             | 2025-03-01 | VALID
            issued, reinstated 2025-03-01, suspended 2025-01-01                             | 2025-03-01 | VALID
            issued, suspended 2025-01-01, reinstated 2025-01-01                             | 2025-01-01 | VALID
            issued, reinstated 2025-01-01, suspended 2025-01-01                             | 2025-01-01 | SUSPENDED
            issued, suspended 2025-01-01, reinstated 2025-03-01, suspended 2025-06-01       | 2025-06-01 | SUSPENDED
            issued, withdrawn 2025-01-01                                                    | 2024-12-31 | VALID
            issued, withdrawn 2025-01-01                                                    | 2025-01-01 | WITHDRAWN
            issued, withdrawn 2025-01-01                                                    | 2027-01-01 | WITHDRAWN
            issued, withdrawn 2024-01-01                                                    | 2024-01-01 | WITHDRAWN
            issued, withdrawn 2025-01-01, suspended 2025-02-01                              | 2025-02-01 | WITHDRAWN
            issued, suspended 2025-01-01, withdrawn 2025-02-01                              | 2025-01-31 | SUSPENDED
            issued, suspended 2025-01-01, withdrawn 2025-02-01                              | 2025-02-01 | WITHDRAWN
            issued, withdrawn 2025-01-01, reinstated 2025-02-01                             | 2025-01-31 | WITHDRAWN
            issued, withdrawn 2025-01-01, reinstated 2025-02-01                             | 2025-02-01 | VALID
            issued, suspended 2025-01-01, reinstated 2025-04-01, withdrawn 2025-02-01       | 2025-04-01 | WITHDRAWN
            issued, superseded 2025-06-01                                                   | 2025-05-31 | VALID
            issued, superseded 2025-06-01                                                   | 2025-06-01 | SUPERSEDED
            issued, superseded 2025-06-01                                                   | 2027-01-01 | SUPERSEDED
            issued, superseded 2025-06-01, suspended 2025-05-01                             | 2025-06-01 | SUPERSEDED
            issued, superseded 2025-06-01, withdrawn 2025-07-01                             | 2025-07-01 | WITHDRAWN
            issued, superseded 2025-06-01, withdrawn 2025-05-01                             | 2025-06-01 | WITHDRAWN
            issued, corrected 2025-12-31                                                    | 2025-12-31 | VALID
            issued, corrected 2025-12-31                                                    | 2026-01-01 | EXPIRED
            issued, suspended 2025-01-01, corrected 2025-12-31                              | 2025-06-01 | SUSPENDED
            """)
    void statusFollowsFromWhatHappened(String life, LocalDate day, CertificateStatus status) {
        CertificateHistory history = lived(life);

        assertThat(history.statusOn(day)).isEqualTo(status);
        assertThat(history.timeline())
                .as("the timeline says the same")
                .filteredOn(interval -> interval.contains(day))
                .singleElement()
                .extracting(Interval::status)
                .isEqualTo(status);
    }

    @ParameterizedTest(name = "[{index}] {0} on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            STEP_1 2024-01-01 2025-12-31; STEP_2 2025-01-01 2026-12-31                        | 2025-06-01 | VALID STEP_2
            STEP_2 2024-01-01 2025-12-31; STEP_1 2025-01-01 2026-12-31                        | 2026-06-01 | VALID STEP_1
            STEP_3 2022-01-01 2023-12-31; STEP_1 2025-01-01 2026-12-31                        | 2025-06-01 | VALID STEP_1
            STEP_3 2022-01-01 2023-12-31; STEP_1 2025-01-01 2026-12-31                        | 2024-06-01 | NOT_YET_VALID STEP_1
            STEP_3 2022-01-01 2023-12-31 withdrawn; STEP_1 2024-01-01 2025-12-31 suspended    | 2026-06-01 | EXPIRED STEP_1
            STEP_3 2024-01-01 2025-12-31 suspended; STEP_1 2026-01-01 2026-12-31              | 2025-06-01 | SUSPENDED STEP_3
            STEP_3 2024-01-01 2025-12-31 superseded; STEP_2 2024-01-01 2025-12-31 withdrawn   | 2025-06-01 | SUPERSEDED STEP_3
            STEP_3 2024-01-01 2025-12-31 superseded; STEP_2 2022-01-01 2023-12-31             | 2025-06-01 | EXPIRED STEP_2
            STEP_2 2024-01-01 2025-12-31 withdrawn                                            | 2025-06-01 | WITHDRAWN STEP_2
            STEP_3 2024-01-01 2025-12-31; STEP_3+ 2024-06-01 2025-06-30                       | 2025-06-01 | VALID STEP_3+
            STEP_3 2024-01-01 2025-12-31; STEP_3+ 2024-06-01 2025-06-30                       | 2025-07-01 | VALID STEP_3
            """)
    void anOrganisationIsAnsweredByWhatCountsMost(String certificates, LocalDate day, String expected) {
        List<CertificateHistory> histories = new ArrayList<>();
        for (String written : certificates.split("; ")) {
            histories.add(held(histories.size() + 1, written.split(" ")));
        }
        Standing standing = new OrganisationHistory(Certificates.SUBSIDIARY, histories).standingOn(day);

        Certificate leading = standing.leading().orElseThrow().history().certificate();
        assertThat(standing.status().orElseThrow() + " " + leading.level() + (leading.thirtyPlus() ? "+" : ""))
                .isEqualTo(expected);
        assertThat(standing.certificates()).as("all are listed").hasSameSizeAs(histories);
    }

    private static CertificateHistory lived(String life) {
        List<RecordedEvent> events = new ArrayList<>();
        List<Supersession> supersessions = new ArrayList<>();
        for (String turn : life.split(", ")) {
            LocalDate day = turn.contains(" ") ? LocalDate.parse(turn.substring(turn.indexOf(' ') + 1)) : null;
            long sequence = events.size() + 1L;
            CertificateId id = CERTIFICATE.id();
            switch (turn.split(" ")[0]) {
                case "issued" -> events.add(recorded(sequence, new Issued(CERTIFICATE)));
                case "suspended" -> events.add(recorded(sequence, new Suspended(id, day, "onderzoek")));
                case "reinstated" -> events.add(recorded(sequence, new Reinstated(id, day, "onderzoek gesloten")));
                case "withdrawn" -> events.add(recorded(sequence, new Withdrawn(id, day, "bedrijf gestopt")));
                case "corrected" -> events.add(recorded(sequence, new Corrected(endingOn(day), "einddatum")));
                case "superseded" -> supersessions.add(new Supersession(id("A-2"), day, 99));
                default -> throw new IllegalArgumentException(turn);
            }
        }
        return CertificateHistory.of(events, supersessions);
    }

    private static Certificate endingOn(LocalDate until) {
        return certificate("A-1", PerformanceLevel.STEP_2, "2024-03-01", until.toString());
    }

    private static CertificateHistory held(int number, String[] words) {
        boolean thirtyPlus = words[0].endsWith("+");
        PerformanceLevel level = PerformanceLevel.valueOf(words[0].replace("+", ""));
        Certificate certificate = certificate("H-" + number, level, thirtyPlus, words[1], words[2], null);
        LocalDate from = certificate.validity().from();
        return switch (words.length > 3 ? words[3] : "") {
            case "suspended" -> history(number * 10L, certificate, new Suspended(certificate.id(), from, "onderzoek"));
            case "withdrawn" -> history(number * 10L, certificate, new Withdrawn(certificate.id(), from, "gestopt"));
            case "superseded" ->
                CertificateHistory.of(
                        history(number * 10L, certificate).events(), List.of(new Supersession(id("H-9"), from, 99)));
            default -> history(number * 10L, certificate);
        };
    }
}
