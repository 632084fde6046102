package nl.tredewijzer.registry.widget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WidgetVersionTest {

    /** Pages of others name this hash: with another one their browsers refuse the script. */
    @Test
    void aPublishedVersionNeverChanges() {
        assertThat(WidgetVersion.V1_0_0.integrity())
                .isEqualTo("sha384-QL1/4jLzzTKucbEdizur9zyHPnBExxpOxAj4XE5Fi91IANMl3yLAaPOoc6wRTHWE");
    }

    @Test
    void anAddressLeadsToItsVersionOnly() {
        assertThat(WidgetVersion.at("/widget/1.0.0/tredewijzer-check.js")).hasValue(WidgetVersion.V1_0_0);
        assertThat(WidgetVersion.at("/widget/1.0.1/tredewijzer-check.js")).isEmpty();
    }
}
