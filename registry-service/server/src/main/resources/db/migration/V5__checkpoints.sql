-- How the log stood after each batch, signed: what was published is never changed.

create table ledger_checkpoint (
    log_size bigint        not null primary key,
    note     varchar(4000) not null
);
