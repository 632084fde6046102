package nl.tredewijzer.registry.intake;

import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.registry.access.Role;
import nl.tredewijzer.registry.http.ProblemException;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads from a token who sends. */
final class Senders {

    private static final String BODY_CLAIM = "certification_body";
    private static final int LONGEST_SUBJECT = 200;

    private Senders() {}

    /** The sender whose token came with the request; its role was checked already. */
    static Sender of(SecurityContext security) {
        JsonWebToken token = (JsonWebToken) security.getUserPrincipal();
        String subject = Optional.ofNullable(token.getName()).orElse("");
        String shortened = subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT));
        if (security.isUserInRole(Role.REGISTRAR)) {
            return Sender.registrar(shortened);
        }
        Object claim = token.getClaim(BODY_CLAIM);
        String body = claim == null ? "" : claim.toString().strip();
        try {
            // the same rules as for the body of a certificate
            return Sender.body(new CertificateId(body, "0").certificationBody(), shortened);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(IntakeProblems.tokenWithoutBody());
        }
    }
}
