-- Things: devices and vehicles that send about themselves, each under an owner and with secrets of its own. Like parties they
-- are never deleted. What they use of their quota and their nonces lie with those of the parties, under `device:<id>`: no
-- party's id has a colon.

create table things (
  id text primary key,
  kind text not null,
  name_zh text not null,
  name_en text not null,
  owner text not null,
  types text[] not null,
  state text not null default 'active' check (state in ('active', 'suspended', 'revoked')),
  state_reason text,
  state_since timestamptz not null,
  quota jsonb not null,
  registered_at timestamptz not null,
  last_at timestamptz
);
create index things_owner on things (owner, id);

create table thing_keys (
  id text primary key,
  thing text not null references things (id),
  algorithm text not null,
  sealed_secret text not null,
  valid_from timestamptz not null,
  valid_to timestamptz,
  withdrawn_at timestamptz,
  added_at timestamptz not null
);
create index thing_keys_thing on thing_keys (thing, added_at);

-- What somebody's meter sends is nobody else's business: the public is told of parties alone.
create or replace view published.party_use with (security_barrier) as
select party, grain, starts_at, requests, events, received, accepted, refused, late from party_use
where grain = 'day' and party not like 'device:%';
create or replace view published.balances with (security_barrier) as
select source, import_id, received, accepted, warned, quarantined, duplicate, last_at from balances
where source not like 'device:%';
create or replace view published.counts as
select (select sum(last_seq)::bigint from log_heads) as events,
  (select count(*) from (select from subjects limit 20001) as first_ones) as subjects,
  (select count(*) from (select from records where known_to is null limit 20001) as first_ones) as records,
  (select count(*) from (select from records where known_to is null and public_from is not null limit 20001) as first_ones) as published,
  (select count(distinct source) from balances where source not like 'device:%') as sources,
  (select greatest(reltuples, 0)::bigint from pg_class where oid = 'subjects'::regclass) as estimated_subjects,
  (select greatest(reltuples, 0)::bigint from pg_class where oid = 'records'::regclass) as estimated_records;
