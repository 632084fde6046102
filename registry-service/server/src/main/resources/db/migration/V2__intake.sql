-- What certification bodies sent, and what came of it. Beside the ledger, and deletable.

create table intake_batch (
    id                 bigint        not null primary key,
    state              varchar(16)   not null,
    issuer             varchar(200)  not null,
    certification_body varchar(200),
    submitted_by       varchar(200)  not null,
    submitted_at       bigint        not null,
    finished_at        bigint,
    dry_run            boolean       not null,
    accept_valid_rows  boolean       not null,
    format             varchar(10)   not null,
    encoding           varchar(20)   not null,
    sha256             varchar(64)   not null,
    size_in_bytes      bigint        not null,
    attempts           integer       not null,
    row_total          bigint        not null,
    staged             bigint        not null,
    checked            bigint        not null,
    issued             bigint        not null,
    corrected          bigint        not null,
    suspended          bigint        not null,
    reinstated         bigint        not null,
    withdrawn          bigint        not null,
    unchanged          bigint        not null,
    refused_rows       bigint        not null,
    finding_total      bigint        not null,
    register_sequence  bigint,
    register_time      bigint,
    failure            varchar(1000)
);

create index intake_batch_body on intake_batch (certification_body, submitted_at);
create index intake_batch_time on intake_batch (submitted_at);

create table intake_row (
    batch_id      bigint  not null,
    group_number  integer not null,
    row_number    bigint  not null,
    surplus       integer not null,
    cells         varchar(1000000) not null,
    primary key (batch_id, group_number, row_number)
);

create table intake_finding (
    batch_id    bigint        not null,
    number      bigint        not null,
    row_number  bigint        not null,
    column_name varchar(40),
    given       varchar(200),
    severity    varchar(8)    not null,
    code        varchar(40)   not null,
    dutch       varchar(1000) not null,
    english     varchar(1000) not null,
    primary key (batch_id, number)
);
