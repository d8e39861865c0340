-- How far the clock of a sample city stands ahead of the real one. An installation in earnest has no line here.
create table city_clock (
  single boolean primary key default true check (single),
  ahead_ms bigint not null check (ahead_ms >= 0)
);
