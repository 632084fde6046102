-- The truth about certificates: rows are added, never changed. Only a payload can be taken away (redaction).

create table ledger_head (
    id               integer     not null primary key,
    ledger_id        varchar(36) not null,
    last_sequence    bigint      not null,
    last_recorded_at bigint,
    constraint ledger_head_is_one check (id = 1)
);

insert into ledger_head (id, ledger_id, last_sequence, last_recorded_at)
values (1, cast(gen_random_uuid() as varchar(36)), 0, null);

create table ledger_event (
    sequence           bigint       not null primary key,
    recorded_at        bigint       not null,
    event_type         varchar(16)  not null,
    issuer             varchar(200) not null,
    certification_body varchar(200) not null,
    certificate_number varchar(100) not null,
    main_applicant     varchar(8),
    replaces           varchar(100),
    salt               bytea,
    payload            bytea,
    payload_hash       bytea        not null,
    envelope           bytea        not null,
    leaf_hash          bytea        not null
);

create index ledger_event_certificate on ledger_event (certificate_number, certification_body);
create index ledger_event_main_applicant on ledger_event (main_applicant);
create index ledger_event_replaces on ledger_event (replaces, certification_body);

-- Whose answers an event may change.
create table ledger_event_number (
    sequence   bigint     not null,
    kvk_number varchar(8) not null,
    primary key (sequence, kvk_number)
);

create index ledger_event_number_kvk on ledger_event_number (kvk_number, sequence);

-- Each certification body as it was written first: a name in other capitals is the same body.
create table ledger_body (
    folded varchar(200) not null primary key,
    name   varchar(200) not null
);
