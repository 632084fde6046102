-- A redacted event keeps its envelope and its hashes; payload and salt are gone, and the event that redacted it (and has
-- in its payload what is read instead) is named here.
alter table ledger_event add column redacted_by bigint;

-- Finds at a start which event was the last one of each moment, without reading the events themselves.
create index ledger_event_time on ledger_event (recorded_at, sequence);
