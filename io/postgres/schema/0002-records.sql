-- What the loop makes of the log. The JSON of a fact lies once, in the event; a record points at it.

create table records (
  part smallint not null,
  type text not null,
  key text not null,
  version int not null,
  subject text not null,
  seq bigint not null,
  source text not null,
  title text not null,
  valid_from date,
  valid_to date,
  known_from timestamptz not null,
  known_to timestamptz,
  public_from timestamptz,
  public_until date,
  withdrawn_at timestamptz,
  masked jsonb,
  marks text[] not null,
  decision_seq bigint,
  primary key (part, type, key, version)
);
create index records_subject on records (part, subject);
create index records_recent on records (type, seq desc, part) where known_to is null and public_from is not null;

-- What ends next: the daily round withdraws what is past its last day.
create index records_ending on records (public_until) where known_to is null and withdrawn_at is null and public_until is not null;

create table subjects (
  part smallint not null,
  id text not null,
  scheme text not null,
  name text not null,
  facts jsonb not null,
  counts jsonb not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (part, id)
);

create table indicator_cells (
  part smallint not null,
  indicator text not null,
  grain text not null,
  period text not null,
  dims text not null,
  bucket int not null,
  n bigint not null,
  total double precision not null,
  primary key (part, indicator, grain, period, dims, bucket)
);

create table indicator_members (
  part smallint not null,
  indicator text not null,
  grain text not null,
  period text not null,
  dims text not null,
  member text not null,
  n bigint not null,
  primary key (part, indicator, grain, period, dims, member)
);

-- The last value of each watched indicator: a line is crossed between this value and the next.
create table indicator_lines (
  part smallint not null,
  rule text not null,
  period text not null,
  dims text not null,
  value double precision not null,
  primary key (part, rule, period, dims)
);

create table tasks (
  part smallint not null,
  id text not null,
  kind text not null,
  app text not null,
  title text not null,
  words jsonb not null,
  role text not null,
  subject text not null,
  due date,
  state text not null default 'open',
  loop_id text not null,
  opened_at timestamptz not null,
  done_at timestamptz,
  primary key (part, id)
);
create index tasks_open on tasks (due, id) where state = 'open';

create table receivers (
  id uuid primary key,
  url text not null,
  topics text[] not null,
  sealed_secret bytea not null,
  created_at timestamptz not null,
  stopped_at timestamptz
);

create table outbox (
  part smallint not null,
  id text not null,
  receiver uuid not null,
  topic text not null,
  event_part smallint not null,
  event_seq bigint not null,
  loop_id text not null,
  state text not null default 'waiting',
  attempts int not null default 0,
  next_at timestamptz not null,
  last_status int,
  last_error text,
  created_at timestamptz not null,
  delivered_at timestamptz,
  primary key (part, id)
);
create index outbox_waiting on outbox (next_at) where state = 'waiting';

-- How much the loop has made, by kind, so that nobody has to count it.
create table made (
  part smallint not null,
  kind text not null,
  n bigint not null,
  primary key (part, kind)
);
