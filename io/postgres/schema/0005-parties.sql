-- Who may send: organisations, the keys they sign with, and what they have used of their quotas. None of this is ever
-- deleted but what only guards a moment: nonces and the minutes of use.

create table parties (
  id text primary key,
  name_zh text not null,
  name_en text not null,
  uscc text not null,
  kind text not null,
  state text not null default 'active' check (state in ('active', 'suspended', 'revoked')),
  state_reason text,
  state_since timestamptz not null,
  sources text[] not null,
  types text[] not null,
  quota jsonb not null,
  pause jsonb,
  registered_at timestamptz not null,
  last_at timestamptz
);

create table party_keys (
  id text primary key,
  party text not null references parties (id),
  algorithm text not null,
  public_key bytea not null unique,
  valid_from timestamptz not null,
  valid_to timestamptz,
  withdrawn_at timestamptz,
  added_at timestamptz not null
);
create index party_keys_party on party_keys (party, added_at);

-- The nonces of signatures that may still be within their time: what makes a repeated request known.
create table party_nonces (
  party text not null,
  nonce text not null,
  seen_at timestamptz not null,
  primary key (party, nonce)
);
create index party_nonces_seen on party_nonces (seen_at);

create table party_use (
  party text not null,
  grain text not null check (grain in ('minute', 'day')),
  starts_at timestamptz not null,
  requests bigint not null default 0,
  events bigint not null default 0,
  received bigint not null default 0,
  accepted bigint not null default 0,
  refused bigint not null default 0,
  late bigint not null default 0,
  primary key (party, grain, starts_at)
);

-- When a source was last heard of, by whatever door.
alter table balances add column last_at timestamptz;
