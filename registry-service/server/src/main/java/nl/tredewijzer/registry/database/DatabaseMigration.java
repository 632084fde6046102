package nl.tredewijzer.registry.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Defines the database of the register, and brings its tables up to date before the first request. */
@DataSourceDefinition(
        name = DatabaseMigration.DATA_SOURCE,
        className = "${MPCONFIG=registry.database.class}",
        url = "${MPCONFIG=registry.database.url}",
        user = "${MPCONFIG=registry.database.user}",
        password = "${MPCONFIG=registry.database.password}",
        initialPoolSize = 2,
        maxPoolSize = 20,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=meta-data"
        })
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseMigration {

    /** The JNDI name of the data source, for {@code @Resource(lookup = …)} in application-scoped beans only. */
    public static final String DATA_SOURCE = "java:app/jdbc/registry";

    @Resource(lookup = DATA_SOURCE)
    private DataSource database;

    /** Applies the migrations in {@code db/migration} that this database does not have yet. */
    @PostConstruct
    public void migrate() {
        Flyway.configure(DatabaseMigration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
