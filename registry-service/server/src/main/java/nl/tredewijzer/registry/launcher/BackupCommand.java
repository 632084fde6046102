package nl.tredewijzer.registry.launcher;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.registry.access.Settings;
import nl.tredewijzer.registry.access.TokenIssuer;
import nl.tredewijzer.registry.access.TokenKeys;

/**
 * Has the running register make a back-up of its H2 database.
 *
 * @param token of the registrar; empty for one that is issued with the key in the data directory
 */
record BackupCommand(RunningRegister register, Optional<String> token) {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(5);

    static BackupCommand from(List<String> options) {
        Arguments arguments = new Arguments(options, Set.of("--port", "--address", "--token"));
        return new BackupCommand(RunningRegister.from(arguments), arguments.get("--token"));
    }

    /** Where the back-up is. */
    String run() {
        String bearer = token.orElseGet(
                () -> new TokenIssuer(TokenKeys.in(Settings.dataDirectory()).getPrivate(), Clock.systemUTC())
                        .forRegistrar(LONG_ENOUGH));
        HttpResponse<String> answer = register.send(register.to("/v1/backups")
                .header("Authorization", "Bearer " + bearer)
                .POST(BodyPublishers.noBody()));
        if (answer.statusCode() != 201) {
            String why = RunningRegister.text("detail", answer.body()).orElse("HTTP " + answer.statusCode());
            throw new CannotStart("Er is geen reservekopie gemaakt. " + why, "No back-up was made. " + why);
        }
        return Settings.dataDirectory()
                        .resolve("backups")
                        .resolve(RunningRegister.text("file", answer.body()).orElseThrow())
                + "  sha256:" + RunningRegister.text("sha256", answer.body()).orElseThrow();
    }
}
