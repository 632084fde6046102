-- Who is told of changes. Beside the ledger, and deletable.

create table webhook (
    id                 varchar(36)    not null primary key,
    owner              varchar(200)   not null,
    url                varchar(2000)  not null,
    event_types        varchar(400)   not null,
    kvk_numbers        varchar(10000) not null,
    created_at         bigint         not null,
    -- in the clear, because the register signs with it
    secret             varchar(100)   not null,
    former_secret      varchar(100),
    former_until       bigint         not null,
    state              varchar(16)    not null,
    -- the last event that it was told of, or that is none of its
    last_sequence      bigint         not null,
    failures           integer        not null,
    next_attempt_at    bigint         not null,
    -- which node delivers, and until when no other one may
    leased_by          varchar(36),
    leased_until       bigint         not null,
    delivered_sequence bigint,
    delivered_at       bigint,
    failed_at          bigint,
    failed_outcome     varchar(40),
    failed_status      integer
);

create index webhook_owner on webhook (owner, created_at);
create index webhook_due on webhook (state, next_attempt_at);
