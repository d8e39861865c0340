-- The address of an officer's calendar of deadlines: of the secret in it the SHA-256. One for each account; a new one ends it.
create table calendars (
  account uuid primary key references accounts (id),
  hash bytea not null unique,
  made_at timestamptz not null
);
