package nl.tredewijzer.registry.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.tredewijzer.registry.testing.RegisterIT;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

class DatabaseInContainerIT extends RegisterIT {

    @Resource(lookup = DatabaseMigration.DATA_SOURCE)
    private DataSource database;

    @PersistenceUnit(unitName = "registry")
    private EntityManagerFactory unit;

    @Test
    void theDatabaseIsTheOneThatTheSettingsName() throws SQLException {
        String asked = ConfigProvider.getConfig().getValue("registry.database.url", String.class);

        try (Connection connection = database.getConnection()) {
            assertThat(asked).startsWith(connection.getMetaData().getURL().split("[?;]")[0]);
        }
        assertThat(unit.isOpen()).isTrue();
    }
}
