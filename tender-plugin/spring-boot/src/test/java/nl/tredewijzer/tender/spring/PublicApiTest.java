package nl.tredewijzer.tender.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.tredewijzer.testing.PublicApi;
import org.junit.jupiter.api.Test;

/** What an application on Spring Boot sets and gets is written down in {@code api/}, as that of the libraries is. */
class PublicApiTest {

    @Test
    void nothingThatProgramsCanUseIsTakenAwayOrChanged() throws IOException {
        assertThat(PublicApi.ofPackages(TredewijzerProperties.class)
                        .brokenSince(Path.of("api/tredewijzer-tender-spring-boot.txt")))
                .isEmpty();
    }
}
