-- The log: what came in, in order, without gaps. Every key starts with the partition, so one PostgreSQL and a
-- cluster distributed by `part` hold the same tables.

create table log_heads (
  part smallint primary key,
  last_seq bigint not null default 0
);
insert into log_heads (part) select generate_series(0, 63);

create table events (
  part smallint not null,
  seq bigint not null,
  id text not null,
  source text not null,
  type text not null,
  subject text not null,
  time timestamptz not null,
  received_at timestamptz not null,
  cause_id text,
  loop_id text not null,
  data jsonb not null,
  primary key (part, seq)
);
create index events_loop on events (hashtextextended(loop_id, 0));

-- One row per thing ever received from outside, by the digest of its source and id (or of its raw form where it was
-- refused): what makes sending again harmless.
create table receipts (
  part smallint not null,
  key uuid not null,
  primary key (part, key)
);

-- How far each reader of the log has come, per partition.
create table cursors (
  part smallint not null,
  reader text not null,
  seq bigint not null default 0,
  primary key (part, reader)
);
insert into cursors (part, reader)
select part, reader from generate_series(0, 63) as part, unnest(array['loop', 'search']) as reader;

create table imports (
  id uuid primary key,
  digest text not null,
  file text not null,
  type text not null,
  source text not null,
  mapping jsonb not null,
  state text not null,
  bytes bigint not null,
  bytes_done bigint not null default 0,
  rows_done bigint not null default 0,
  fault jsonb,
  started_at timestamptz not null,
  finished_at timestamptz
);
create unique index imports_unfinished on imports (digest, type, source) where state <> 'done';

-- received = accepted + quarantined + duplicate, at every moment: moved in the transaction that keeps the rows.
create table balances (
  source text not null,
  import_id text not null,
  received bigint not null default 0,
  accepted bigint not null default 0,
  warned bigint not null default 0,
  quarantined bigint not null default 0,
  duplicate bigint not null default 0,
  primary key (source, import_id),
  constraint balance_adds_up check (received = accepted + quarantined + duplicate and warned <= accepted)
);

-- What was refused, in its raw form (sealed: it may hold personal numbers), with the reasons.
create table quarantine (
  id uuid primary key,
  source text not null,
  import_id text not null,
  row_number bigint,
  type text not null,
  event_id text,
  received_at timestamptz not null,
  sealed bytea not null,
  reasons jsonb not null,
  codes text[] not null,
  state text not null default 'open',
  settled_at timestamptz,
  note text
);
create index quarantine_open on quarantine (received_at, id) where state = 'open';
create index quarantine_import on quarantine (import_id);
