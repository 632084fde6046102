package nl.tredewijzer.tender.jakarta;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.run.TenderEvaluator;

/** Has the beans made at the start, so that a setting with which nothing can be evaluated is told then. */
@WebListener
public class TenderStart implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(TenderStart.class.getName());

    @Inject
    private Policies policies;

    @Inject
    private TenderEvaluator evaluator;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Objects.requireNonNull(evaluator, "evaluator");
        LOG.log(Level.INFO, "Evaluations at {0}/v1, by {1} policies", new Object[] {
            event.getServletContext().getContextPath(), policies.all().size()
        });
    }
}
