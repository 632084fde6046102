package nl.tredewijzer.tender.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.policy.Moment;
import nl.tredewijzer.tender.policy.Policy;
import org.junit.jupiter.api.Test;

/** The files that the guides show are read as they stand there. */
class DocumentedFilesTest {

    private static final Path GUIDES = Path.of("..", "..", "docs", "officers");
    private static final Pattern FENCED = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);

    @Test
    void theTenderOfTheGuideIsRead() throws IOException {
        Tender tender = TenderJson.read(StrictJson.read(shown("evaluate.md"), Limits.USUAL));

        assertThat(tender.lots()).hasSize(2);
        assertThat(tender.socialReturn()).isPresent();
    }

    @Test
    void thePolicyOfTheGuideIsRead() throws IOException {
        Policy policy = PolicyJson.read(StrictJson.read(shown("policies.md"), Limits.USUAL));

        assertThat(policy.validity().include(Moment.END_OF_TERM)).isTrue();
    }

    @Test
    void theDossierOfTheGuideIsRead() throws IOException {
        Dossier dossier = DossierJson.read(StrictJson.read(shown("evaluate.md", 2), Limits.USUAL));

        assertThat(dossier.purchases()).hasSize(2);
        assertThat(dossier.efforts()).hasSize(1);
    }

    private static String shown(String guide) throws IOException {
        return shown(guide, 1);
    }

    /** The n-th JSON of a guide. */
    private static String shown(String guide, int place) throws IOException {
        Matcher fenced = FENCED.matcher(Files.readString(GUIDES.resolve(guide)));
        for (int i = 0; i < place; i++) {
            assertThat(fenced.find()).isTrue();
        }
        return fenced.group(1);
    }
}
