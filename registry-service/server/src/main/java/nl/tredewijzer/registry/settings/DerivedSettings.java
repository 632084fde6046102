package nl.tredewijzer.registry.settings;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.tredewijzer.registry.access.Settings;
import nl.tredewijzer.registry.access.TokenIssuer;
import nl.tredewijzer.registry.access.TokenKeys;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Settings that follow from others: how the database is reached, and whose tokens are believed.
 *
 * <p>Tokens are the register's own, checked with the key in its data directory, unless {@code registry.oidc.issuer} and
 * {@code registry.oidc.jwks} name an identity provider. What is set explicitly comes before all of this.
 */
public final class DerivedSettings implements ConfigSource {

    private final Map<String, Supplier<Optional<String>>> derived = Map.of(
            "registry.data", () -> Optional.of(Settings.dataDirectory().toString()),
            "registry.database.url", () -> Optional.of(Settings.databaseUrl()),
            "registry.database.class", () -> Optional.of(Settings.databaseClass()),
            "registry.database.user", () -> Optional.of(Settings.databaseUser()),
            "registry.database.password", () -> Optional.of(Settings.databasePassword()),
            "mp.jwt.verify.issuer", () -> Optional.of(oidcIssuer().orElse(TokenIssuer.ISSUER)),
            "mp.jwt.verify.publickey", DerivedSettings::ownKey,
            "mp.jwt.verify.publickey.location", () -> Settings.get("registry.oidc.jwks"));

    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

    @Override
    public String getValue(String name) {
        Supplier<Optional<String>> value = derived.get(name);
        return value == null
                ? null
                : known.computeIfAbsent(name, key -> value.get()).orElse(null);
    }

    @Override
    public Set<String> getPropertyNames() {
        return derived.keySet();
    }

    @Override
    public String getName() {
        return "tredewijzer";
    }

    /** Below files, the environment and system properties. */
    @Override
    public int getOrdinal() {
        return 50;
    }

    private static Optional<String> oidcIssuer() {
        return Settings.get("registry.oidc.issuer");
    }

    private static Optional<String> ownKey() {
        return Settings.get("registry.oidc.jwks").isPresent()
                ? Optional.empty()
                : Optional.of(TokenKeys.pem(TokenKeys.in(Settings.dataDirectory())));
    }
}
