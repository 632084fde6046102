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
 * @param role what its bearer may do
 * @param name who that is
 * @param validity how long it is valid
 */
record TokenCommand(String role, String name, Duration validity) {

    private static final int USUAL_DAYS = 90;

    static TokenCommand from(List<String> options) {
        Arguments arguments =
                new Arguments(options, Set.of("--role", "--body", "--certification-body", "--subscriber", "--days"));
        Duration validity = Duration.ofDays(arguments.number("--days", 1, 3660).orElse(USUAL_DAYS));
        Optional<String> body = arguments.get("--body").or(() -> arguments.get("--certification-body"));
        Optional<String> subscriber = arguments.get("--subscriber");
        String role = arguments
                .get("--role")
                .orElse(body.isPresent() ? Role.CERTIFICATION_BODY : subscriber.isPresent() ? Role.SUBSCRIBER : "");
        return switch (role) {
            case Role.REGISTRAR -> new TokenCommand(role, Role.REGISTRAR, validity);
            case Role.CERTIFICATION_BODY -> new TokenCommand(role, body.orElseThrow(TokenCommand::noBody), validity);
            case Role.SUBSCRIBER ->
                new TokenCommand(role, subscriber.orElseThrow(TokenCommand::noSubscriber), validity);
            default ->
                throw new CannotStart(
                        "Geef --role registrar, of --certification-body of --subscriber met een naam.",
                        "Give --role registrar, or --certification-body or --subscriber with a name.");
        };
    }

    private static CannotStart noBody() {
        return new CannotStart(
                "Een token voor een certificerende instelling vraagt om --body met haar naam.",
                "A token for a certification body needs --body with its name.");
    }

    private static CannotStart noSubscriber() {
        return new CannotStart(
                "Een token voor een abonnee vraagt om --subscriber met een naam.",
                "A token for a subscriber needs --subscriber with a name.");
    }

    String token() {
        TokenIssuer issuer =
                new TokenIssuer(TokenKeys.in(Settings.dataDirectory()).getPrivate(), Clock.systemUTC());
        return switch (role) {
            case Role.REGISTRAR -> issuer.forRegistrar(validity);
            case Role.SUBSCRIBER -> issuer.forSubscriber(name, validity);
            default -> issuer.forCertificationBody(name, validity);
        };
    }
}
