package nl.tredewijzer.registry.launcher;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.registry.access.Role;
import nl.tredewijzer.registry.access.Settings;
import nl.tredewijzer.registry.access.TokenIssuer;
import nl.tredewijzer.registry.access.TokenKeys;

/**
 * Issues a token for whoever may read the data directory.
 *
 * @param certificationBody whom it is for; empty for the registrar
 * @param validity how long it is valid
 */
record TokenCommand(Optional<String> certificationBody, Duration validity) {

    private static final int USUAL_DAYS = 90;

    static TokenCommand from(List<String> options) {
        Arguments arguments = new Arguments(options, Set.of("--role", "--body", "--certification-body", "--days"));
        Duration validity = Duration.ofDays(arguments.number("--days", 1, 3660).orElse(USUAL_DAYS));
        Optional<String> body = arguments.get("--body").or(() -> arguments.get("--certification-body"));
        String role = arguments.get("--role").orElse(body.isPresent() ? Role.CERTIFICATION_BODY : "");
        return switch (role) {
            case Role.REGISTRAR -> new TokenCommand(Optional.empty(), validity);
            case Role.CERTIFICATION_BODY -> new TokenCommand(Optional.of(body.orElseThrow(() -> noBody())), validity);
            default ->
                throw new CannotStart(
                        "Geef --role registrar, of --certification-body met een naam.",
                        "Give --role registrar, or --certification-body with a name.");
        };
    }

    private static CannotStart noBody() {
        return new CannotStart(
                "Een token voor een certificerende instelling vraagt om --body met haar naam.",
                "A token for a certification body needs --body with its name.");
    }

    String token() {
        TokenIssuer issuer =
                new TokenIssuer(TokenKeys.in(Settings.dataDirectory()).getPrivate(), Clock.systemUTC());
        return certificationBody
                .map(body -> issuer.forCertificationBody(body, validity))
                .orElseGet(() -> issuer.forRegistrar(validity));
    }
}
