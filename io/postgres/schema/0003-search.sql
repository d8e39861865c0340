-- What the search box looks in. Kept by its own reader of the log, at its own pace; it can be emptied and filled again.

-- One row per thing that is found by its name or code. Tokens, with spaces between: characters and pairs of the core
-- name, '#' with four characters of a code, '~' with three pinyin initials. As an array they took twice the room.
create table search_names (
  part smallint not null,
  id text not null,
  kind text not null,
  type text,
  key text,
  subject text,
  title text not null,
  subtitle text,
  weight real not null,
  facets jsonb not null,
  at text,
  public_from date,
  public_until date,
  name text collate "C" not null,
  codes text not null,
  initials text not null,
  tokens text not null,
  primary key (part, id)
);
create index search_names_name on search_names (name);
-- A small pending list: each search reads it from end to end.
create index search_names_tokens on search_names using gin (string_to_array(tokens, ' '))
  with (gin_pending_list_limit = 512);

-- A text collection holds the long texts of one record type and lies in the partition of the type's name.
create table text_collections (
  part smallint not null,
  collection text not null,
  next_doc int not null default 0,
  next_segment int not null default 0,
  primary key (part, collection)
);

-- A document that is indexed again gets a new number; a number without a row here is dead until a merge drops it.
create table text_documents (
  part smallint not null,
  collection text not null,
  doc int not null,
  id text not null,
  kind text not null,
  type text,
  key text,
  subject text not null,
  title text not null,
  body text not null,
  weight real not null,
  facets jsonb not null,
  at text,
  public_from date,
  public_until date,
  primary key (part, collection, doc),
  unique (part, collection, id)
);

-- Segments and their rows never change; merging writes a new segment and removes the old ones.
create table text_segments (
  part smallint not null,
  collection text not null,
  segment int not null,
  first_doc int not null,
  last_doc int not null,
  bits smallint not null,
  lengths bytea not null,
  primary key (part, collection, segment)
);

create table text_postings (
  part smallint not null,
  collection text not null,
  segment int not null,
  bucket int not null,
  packed bytea not null,
  primary key (part, collection, segment, bucket)
);
-- Packed numbers do not get smaller by compression, only slower to read.
alter table text_postings alter column packed set storage external;
alter table text_segments alter column lengths set storage external;
