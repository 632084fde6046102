package nl.tredewijzer.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import nl.tredewijzer.tender.jakarta.rest.TenderApplication;

/** The REST face, at {@code /v1} of the workbench. */
@ApplicationPath("/v1")
@ApplicationScoped
public class WorkbenchApplication extends TenderApplication {}
