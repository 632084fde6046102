package nl.tredewijzer.registry.selfmeasurement.space;

import java.time.Instant;
import java.util.Optional;

/** What is known of a token: everything but the token. */
record IssuedToken(String id, Instant issuedAt, Instant expiresAt, Optional<Instant> revokedAt) {}
