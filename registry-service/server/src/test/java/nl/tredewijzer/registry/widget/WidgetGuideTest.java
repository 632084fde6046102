package nl.tredewijzer.registry.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WidgetGuideTest {

    @Test
    void theGuideNamesTheCurrentVersionWithItsHash() throws IOException {
        String guide = Files.readString(Path.of("../../docs/platforms/widget.md"));

        assertThat(guide).contains(WidgetVersion.CURRENT.address()).contains(WidgetVersion.CURRENT.integrity());
    }
}
