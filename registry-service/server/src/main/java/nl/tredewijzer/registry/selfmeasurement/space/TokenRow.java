package nl.tredewijzer.registry.selfmeasurement.space;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;

/** A token as the database has it: its hash, never itself. */
@Entity
@Table(name = "organisation_token")
class TokenRow {

    @Id
    private String id;

    @Column(name = "kvk_number")
    private String kvkNumber;

    @Column(name = "token_hash")
    private String hash;

    @Column(name = "issued_at")
    private long issuedAt;

    @Column(name = "expires_at")
    private long expiresAt;

    @Column(name = "revoked_at")
    private Long revokedAt;

    protected TokenRow() {}

    TokenRow(String id, KvkNumber number, String hash, Instant issuedAt, Instant expiresAt) {
        this.id = id;
        this.kvkNumber = number.digits();
        this.hash = hash;
        this.issuedAt = issuedAt.toEpochMilli();
        this.expiresAt = expiresAt.toEpochMilli();
    }

    boolean opensAt(Instant now) {
        return revokedAt == null && now.toEpochMilli() < expiresAt;
    }

    void revoke(Instant now) {
        revokedAt = revokedAt == null ? Long.valueOf(now.toEpochMilli()) : revokedAt;
    }

    KvkNumber number() {
        return KvkNumber.of(kvkNumber);
    }

    IssuedToken issued() {
        return new IssuedToken(
                id,
                Instant.ofEpochMilli(issuedAt),
                Instant.ofEpochMilli(expiresAt),
                Optional.ofNullable(revokedAt).map(Instant::ofEpochMilli));
    }
}
