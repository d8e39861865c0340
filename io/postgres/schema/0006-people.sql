-- Who may sign in: accounts, what they prove themselves with, the roles they hold, their sessions, and who acts for whom.
-- Nothing a session, a link or a person could be known by lies here in clear: of secrets their hash, of numbers their seal.

create table accounts (
  id uuid primary key,
  name text not null unique,
  shown_name text not null,
  subject text,
  stated_subject text,
  sealed_number text,
  department text references parties (id),
  division text,
  state text not null default 'active' check (state in ('active', 'suspended')),
  is_sample boolean not null default false,
  password text,
  password_set_at timestamptz,
  failures int not null default 0,
  locked_until timestamptz,
  -- Sessions of an earlier era are dead, also those being made while it ends.
  era int not null default 0,
  sealed_totp text,
  sealed_offered_totp text,
  totp_last_step bigint,
  made_at timestamptz not null,
  last_sign_in timestamptz
);
create index accounts_subject on accounts (subject) where subject is not null;

-- A role taken away keeps its line: `until` says since when.
create table account_roles (
  account uuid not null references accounts (id),
  role text not null,
  "from" timestamptz not null,
  until timestamptz,
  granted_by text not null
);
create unique index account_roles_held on account_roles (account, role) where until is null;

create table passkeys (
  id text primary key,
  account uuid not null references accounts (id),
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null,
  made_at timestamptz not null,
  last_at timestamptz
);
create index passkeys_account on passkeys (account);

create table delegations (
  id uuid primary key,
  from_account uuid not null references accounts (id),
  from_subject text not null,
  to_account uuid not null references accounts (id),
  scope text[] not null,
  "from" timestamptz not null,
  until date not null,
  ended_at timestamptz
);
create index delegations_from on delegations (from_account);
create index delegations_to on delegations (to_account);

-- Of a session's id the SHA-256. `data` is what waits for an answer from outside, such as a passkey's.
create table sessions (
  hash bytea primary key,
  account uuid references accounts (id),
  era int,
  made_at timestamptz not null,
  last_at timestamptz not null,
  ends_at timestamptz not null,
  second_at timestamptz,
  acting uuid references delegations (id),
  data jsonb
);
create index sessions_account on sessions (account) where account is not null;
create index sessions_end on sessions (ends_at);

-- Of a link's token the SHA-256. For a role nobody holds yet, or for the first or next password of an account.
create table one_time_links (
  hash bytea primary key,
  role text,
  account uuid references accounts (id),
  made_at timestamptz not null,
  ends_at timestamptz not null,
  used_at timestamptz,
  check ((role is null) <> (account is null))
);

create table oidc_links (
  issuer text not null,
  sub text not null,
  account uuid not null references accounts (id),
  made_at timestamptz not null,
  primary key (issuer, sub)
);
create index oidc_links_account on oidc_links (account);
