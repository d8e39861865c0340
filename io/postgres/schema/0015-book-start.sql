-- Where the access book begins: what is older than it must be kept may be taken off its beginning, with the seal of the last
-- entry that went, so that the chain holds from there. The book itself says so in an entry of its own.
create table access_start (
  one boolean primary key default true check (one),
  seq bigint not null default 0,
  hash text not null default repeat('0', 64)
);
insert into access_start default values;

-- No rule may ask for less than the law does.
alter table access_retention add constraint at_least_180_days check (keep_days >= 180);
