package nl.tredewijzer.registry.webhooks;

import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import nl.tredewijzer.registry.access.Role;
import nl.tredewijzer.registry.http.ProblemException;

/**
 * Who keeps webhooks.
 *
 * @param name as the token has it
 * @param seesAll whether those of others are seen too
 */
record Owner(String name, boolean seesAll) {

    private static final int LONGEST = 200;

    /**
     * The owner whose token came with the request; its role was checked already.
     *
     * @throws ProblemException 403 if the token names nobody: webhooks of all such tokens would be one another's
     */
    static Owner of(SecurityContext security) {
        String name = security.getUserPrincipal().getName();
        if (name == null || name.isBlank() || name.length() > LONGEST) {
            throw new ProblemException(WebhookProblems.tokenWithoutName(LONGEST));
        }
        return new Owner(name, security.isUserInRole(Role.REGISTRAR));
    }

    /** Whose webhooks are listed; everybody's when empty. */
    Optional<String> listed() {
        return seesAll ? Optional.empty() : Optional.of(name);
    }

    boolean maySee(Webhook webhook) {
        return seesAll || webhook.owner().equals(name);
    }
}
