-- What organisations keep of their own measurements. Beside the ledger, in no answer of the register, and deletable.

create table self_measurement (
    id          varchar(36)     not null primary key,
    kvk_number  varchar(8)      not null,
    measured_on varchar(10)     not null,
    kept_at     bigint          not null,
    handbook    varchar(20)     not null,
    people      integer         not null,
    fte         numeric(18, 4)  not null,
    percentage  numeric(12, 4)  not null,
    level       varchar(16),
    -- the numbers as they were given, as JSON
    given       varchar(1000000) not null
);

create index self_measurement_of on self_measurement (kvk_number, measured_on, kept_at);
