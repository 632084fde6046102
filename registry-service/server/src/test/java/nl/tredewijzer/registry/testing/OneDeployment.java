package nl.tredewijzer.registry.testing;

import org.jboss.arquillian.container.spi.Container;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;

/** Deploys the register once for all test classes of a run, instead of starting a server for each. */
public final class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Keeper.class);
    }

    /** Remembers the first deployment and hands it to the classes that follow. */
    public static final class Keeper {

        private static final String TEST_SERVLET = "ArquillianServletRunnerEE9";

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> ofThisClass;

        @Inject
        private Instance<ContainerRegistry> containers;

        @Inject
        private Instance<ProtocolMetaData> metaData;

        private DeploymentScenario kept;
        private boolean deployed;

        void generateOnce(@Observes EventContext<GenerateDeployment> event) {
            if (kept == null) {
                event.proceed();
                kept = ofThisClass.get();
            } else {
                ofThisClass.set(kept);
            }
        }

        void deployOnce(@Observes EventContext<DeployManagedDeployments> event) {
            if (!deployed) {
                event.proceed();
                deployed = true;
            }
        }

        /** The container sometimes reads its server's output too early and misses the servlet that runs the tests. */
        void nameTestServlet(@Observes AfterDeploy event) {
            for (HTTPContext context : metaData.get().getContexts(HTTPContext.class)) {
                if (context.getServletByName(TEST_SERVLET) == null) {
                    context.add(new Servlet(TEST_SERVLET, "/"));
                }
            }
        }

        void keep(@Observes EventContext<UnDeployManagedDeployments> event) {
            // it stays until the run is over
        }

        void stop(@Observes AfterSuite event) throws DeploymentException {
            if (deployed) {
                for (Deployment deployment : kept.deployments()) {
                    Container<?> container = containers
                            .get()
                            .getContainer(deployment.getDescription().getTarget());
                    container
                            .getDeployableContainer()
                            .undeploy(deployment.getDescription().getArchive());
                }
            }
        }
    }
}
