-- What people hand in, sealed: each file with a key of its own, which is sealed as every value is, so that sealing anew behind
-- a new key touches a line of this table and not the file.
create table files (
  id uuid primary key,
  account uuid not null references accounts (id),
  -- The case it was handed in for; until then it hangs loose.
  case_no text,
  name text not null,
  kind text not null,
  media_type text not null,
  bytes int not null,
  -- A keyed digest of its SM3 (GB/T 32905): equal files are known as such, and nobody can try which file it is.
  digest text not null,
  suite text not null,
  sealed_key text not null,
  made_at timestamptz not null
);
create index files_account on files (account, made_at desc);
create index files_case on files (case_no) where case_no is not null;
create index files_loose on files (made_at) where case_no is null;

-- Already sealed, so nothing of it can be made smaller.
create table file_chunks (
  file uuid not null references files (id) on delete cascade,
  no int not null,
  body bytea not null,
  primary key (file, no)
);
alter table file_chunks alter column body set storage external;
