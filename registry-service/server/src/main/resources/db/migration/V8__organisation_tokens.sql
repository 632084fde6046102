-- Tokens that the registrar issued to organisations. Beside the ledger; a token is known by its hash alone.

create table organisation_token (
    id         varchar(36) not null primary key,
    kvk_number varchar(8)  not null,
    token_hash varchar(64) not null unique,
    issued_at  bigint      not null,
    expires_at bigint      not null,
    revoked_at bigint
);

create index organisation_token_of on organisation_token (kvk_number, issued_at);
