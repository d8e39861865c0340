-- The keys that seal values and the one that names persons, each itself sealed with the installation's key, which lies
-- outside the database. The newest seals, every older one unseals; the id of a key stands before what it has sealed.
create table sealing_keys (
  place bigint generated always as identity,
  id text primary key,
  suite text not null check (suite in ('aes', 'sm')),
  root text not null,
  made_at timestamptz not null,
  -- Since when nothing in the log lies under an older key.
  walked_at timestamptz
);

-- A key may be sealed with two installation keys while one follows the other. `key` is a sealing key or `house`: what names
-- persons, digests and sessions follow from, which never changes.
create table wrapped_keys (
  key text not null,
  root text not null,
  wrapped text not null,
  primary key (key, root)
);

-- Seals the log anew behind a new key, see io/secrets/reseal-log.ts.
insert into cursors (part, reader) select part, 'reseal' from generate_series(0, 63) as part;
