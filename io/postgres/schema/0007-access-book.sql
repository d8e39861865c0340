-- Who looked at what is not public, and what was done with accounts, roles and keys. One chain for the installation: each
-- entry's hash covers the one before it. The head is locked for each entry, so numbers have no gaps.

create table access_head (
  one boolean primary key default true check (one),
  last_seq bigint not null default 0,
  last_hash text not null default repeat('0', 64)
);
insert into access_head default values;

create table access_book (
  seq bigint primary key,
  at timestamptz not null,
  actor text not null,
  roles text[] not null,
  department text,
  act text not null,
  outcome text not null check (outcome in ('given', 'refused')),
  purpose text,
  case_no text,
  subject text,
  type text,
  key text,
  fields text[] not null,
  detail text,
  hash text not null
);
create index access_book_subject on access_book (subject, seq) where subject is not null;
create index access_book_actor on access_book (actor, seq);
create index access_book_at on access_book (at);

-- How long entries must be kept, by the day a rule holds from.
create table access_retention (
  valid_from date primary key,
  keep_days int not null,
  basis text not null
);
insert into access_retention values ('2017-06-01', 180, 'Cybersecurity Law art. 21(3): network logs are kept no less than six months');

-- Nothing is ever changed, and nothing younger than the rule in force is removed.
create function keep_access_book() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.at < now() - (
    select make_interval(days => keep_days) from access_retention
    where valid_from <= now()::date order by valid_from desc limit 1
  ) then return old; end if;
  raise exception 'the access book is neither changed nor shortened';
end $$;
create trigger keep_access_book before update or delete on access_book
  for each row execute function keep_access_book();
create trigger keep_whole_access_book before truncate on access_book
  for each statement execute function keep_access_book();
