package nl.tredewijzer.tender.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.tredewijzer.tender.jakarta.jobs.EvaluationJobs;
import nl.tredewijzer.testing.PublicApi;
import org.junit.jupiter.api.Test;

/** What a platform on Jakarta EE injects and calls is written down in {@code api/}, as that of the libraries is. */
class PublicApiTest {

    @Test
    void nothingThatProgramsCanUseIsTakenAwayOrChanged() throws IOException {
        assertThat(PublicApi.ofPackages(Evaluations.class, EvaluationJobs.class)
                        .brokenSince(Path.of("api/tredewijzer-tender-jakarta.txt")))
                .isEmpty();
    }
}
