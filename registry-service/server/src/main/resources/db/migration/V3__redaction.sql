-- Finds at a start which event was the last one of each moment, without reading the events themselves.
create index ledger_event_time on ledger_event (recorded_at, sequence);
