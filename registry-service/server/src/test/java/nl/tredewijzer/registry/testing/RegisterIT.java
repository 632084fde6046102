package nl.tredewijzer.registry.testing;

import java.io.File;
import java.net.URISyntaxException;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test against the built WAR on a real server and a real database; all such tests share one running server.
 *
 * <p>A class named {@code …InContainerIT} runs inside the server and may {@code @Inject} the register's beans. Every
 * other class carries {@code @RunAsClient} and talks HTTP through {@link RegisterClient#register()}.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class RegisterIT {

    /** The WAR as Maven built it, with the tests that run inside it. */
    @Deployment
    public static WebArchive builtWar() throws URISyntaxException {
        WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("registry.war")));
        File tests = new File(RegisterIT.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        GenericArchive all = ShrinkWrap.create(GenericArchive.class)
                .as(ExplodedImporter.class)
                .importDirectory(tests)
                .as(GenericArchive.class);
        return war.merge(
                        all,
                        "/WEB-INF/classes",
                        Filters.include(".*(InContainerIT|/RegisterIT|/ProbeResource|/ProbeServlet)(\\$.*)?\\.class"))
                .addAsLibraries(libraryOf(Assertions.class));
    }

    private static File[] libraryOf(Class<?>... types) {
        return Stream.of(types)
                .map(type -> new File(
                        type.getProtectionDomain().getCodeSource().getLocation().getPath()))
                .toArray(File[]::new);
    }
}
