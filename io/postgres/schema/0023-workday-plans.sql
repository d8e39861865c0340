-- Plans of years and days of divisions that were loaded while the platform runs, each as its file said it. Nothing is taken
-- away: of a year the last plan counts, of a division's day the last line.
create table workday_plans (
  id bigint generated always as identity primary key,
  loaded_at timestamptz not null,
  file jsonb not null
);
