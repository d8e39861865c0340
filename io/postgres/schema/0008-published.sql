-- What the public may read, and nothing else. The public side connects as a role of its own (io/postgres/public-role.ts) that
-- may select from the views of the schema `published` and, through row security, from the records that stand open. Views
-- with a condition are security barriers: nothing a query brings along sees a row before the condition has.

-- The form in which the public sees a record is decided once, when it is kept (core/shown-form.ts). `masked` is never null
-- then, so that a record whose form has not been decided yet is not shown at all. Together they take 5 bytes of most records.
alter table records drop column masked;
alter table records add column hidden text[], add column masked jsonb, add column dated jsonb;

-- What the views must know of the declarations; renewed at every start (io/postgres/declarations.ts).
create table declared_types (
  type text primary key,
  is_always boolean not null,
  form text not null
);
create table declared_names (
  type text not null,
  scheme text not null,
  field text not null,
  primary key (scheme, type)
);
create table open_indicators (id text primary key);

create schema published;

-- Bodies are bound here and read neither the caller's search path nor their time zone or date style.
create function published.today() returns date stable parallel safe
  return (now() at time zone 'Asia/Shanghai')::date;

create function published.is_open(public_from timestamptz, public_until date, withdrawn_at timestamptz)
returns boolean stable parallel safe
  return public_from <= now() and (public_until is null or public_until >= published.today()) and withdrawn_at is null;

create function published.is_shown_on(dated jsonb, day date) returns boolean stable parallel safe
  return coalesce(dated ->> 'from', '') collate "C" <= to_char(day::timestamp, 'YYYY-MM-DD') collate "C"
    and coalesce(to_char(day::timestamp, 'YYYY-MM-DD') collate "C" <= (dated ->> 'until') collate "C", true);

create function published.closed_on(dated jsonb, day date) returns text[] stable parallel safe
  return (select coalesce(array_agg(field.key), '{}') from jsonb_each(dated) as field
          where not published.is_shown_on(field.value, day));

create function published.masked_on(dated jsonb, day date) returns jsonb stable parallel safe
  return (select coalesce(jsonb_object_agg(field.key, field.value -> 'mask'), '{}') from jsonb_each(dated) as field
          where published.is_shown_on(field.value, day) and field.value ? 'mask');

-- A record's data as the public sees it on a day: `disclose(…, 'public')` says the same.
create function published.shown(data jsonb, hidden text[], masked jsonb, dated jsonb, day date)
returns jsonb stable parallel safe
  return case when dated is null then (case when hidden is null then data else data - hidden end) || masked
    else ((case when hidden is null then data else data - hidden end) || masked)
      - published.closed_on(dated, day) || published.masked_on(dated, day) end;

-- A decision without the inputs that are not public.
create function published.decided(data jsonb) returns jsonb immutable parallel safe
  return case when data ? 'closedInputs' then jsonb_set(data, '{inputs}', (data -> 'inputs')
    - array(select jsonb_array_elements_text(data -> 'closedInputs'))) else data end;

-- Records with their fields, for whoever may read them all; `published.facts` is the same for everybody.
create view facts as
select records.part, records.type, records.key, records.version, records.subject, records.seq, records.source, records.title,
  records.valid_from, records.valid_to, records.known_from, records.known_to, records.public_from, records.public_until,
  records.withdrawn_at, records.marks, records.decision_seq, events.loop_id, events.data,
  null::text[] as hidden, null::jsonb as masked, false as is_published,
  decision.data as decision, decision.received_at as decision_at
from records
left join events on events.part = records.part and events.seq = records.seq
left join events as decision on decision.part = records.part and decision.seq = records.decision_seq;

-- An older version is open as long as the version that replaced it is: what was taken back is not read as history.
create view published.facts with (security_barrier) as
select records.part, records.type, records.key, records.version, records.subject, records.seq, records.source, records.title,
  records.valid_from, records.valid_to, records.known_from, records.known_to, records.public_from, records.public_until,
  records.withdrawn_at, records.marks, records.decision_seq, events.loop_id,
  published.shown(events.data, records.hidden, records.masked, records.dated, published.today()) as data,
  case when records.dated is null then records.hidden
    else coalesce(records.hidden, '{}') || published.closed_on(records.dated, published.today()) end as hidden,
  case when records.dated is null then records.masked
    else records.masked || published.masked_on(records.dated, published.today()) end as masked,
  true as is_published,
  published.decided(decision.data) as decision, decision.received_at as decision_at
from records
left join events on events.part = records.part and events.seq = records.seq
left join events as decision on decision.part = records.part and decision.seq = records.decision_seq
where records.masked is not null and published.is_open(records.public_from, records.public_until, records.withdrawn_at)
  and (records.known_to is null or exists (
    select from records as standing
    where standing.part = records.part and standing.type = records.type and standing.key = records.key
      and standing.known_to is null and standing.masked is not null
      and published.is_open(standing.public_from, standing.public_until, standing.withdrawn_at)));

-- Lists go through the index of the newest records, which no barrier lets a query do: a barrier forgets the order of what is
-- behind it. So the rows of a list are picked here, by row security, and their fields are read from `facts` one by one.
create view standing as
select part, type, key, version, subject, seq, source, title, valid_from, valid_to, public_from, public_until
from records where known_to is null and public_from is not null;

create view published.standing with (security_invoker) as
select part, type, key, version, subject, seq, source, title, valid_from, valid_to, public_from, public_until
from records where known_to is null and public_from is not null;

alter table records enable row level security;
create policy published on records for select using (
  known_to is null and masked is not null and published.is_open(public_from, public_until, withdrawn_at));

-- What records that stand open call their subject, on every day.
create view said_names as
select records.part, records.subject, records.type, records.seq,
  coalesce(records.masked ->> declared_names.field, events.data ->> declared_names.field) as name
from declared_names
join records on records.type = declared_names.type
join events on events.part = records.part and events.seq = records.seq
where declared_names.scheme = split_part(records.subject, ':', 1)
  and records.known_to is null and records.masked is not null
  and published.is_open(records.public_from, records.public_until, records.withdrawn_at)
  and (records.hidden is null or not declared_names.field = any (records.hidden))
  and (records.dated is null or not records.dated ? declared_names.field)
  and coalesce(events.data ->> declared_names.field, '') <> '';

-- Subjects that have a record that stands open, under the name the newest of these gives them.
create view published.subjects with (security_barrier) as
select subjects.part, subjects.id, subjects.scheme, coalesce(
    (select said_names.name from said_names
     where said_names.part = subjects.part and said_names.subject = subjects.id order by said_names.seq desc limit 1),
    case when subjects.scheme = 'person' then '*' else substr(subjects.id, length(subjects.scheme) + 2) end) as name
from subjects
where exists (
  select from records where records.part = subjects.part and records.subject = subjects.id
    and records.known_to is null and records.masked is not null
    and published.is_open(records.public_from, records.public_until, records.withdrawn_at));

-- The log as it is told live. Titles, keys and names are those of records and subjects that stand open, whoever reads: what
-- an event said once it does not go on saying when its record has been taken back.
create view live as
select events.part, events.seq, events.id, events.source, events.type, events.subject, events.time, events.received_at,
  events.cause_id, events.loop_id, told.title, told.type as record_type, told.key as record_key,
  (select subjects.name from published.subjects
   where subjects.part = events.part and subjects.id = events.subject limit 1) as subject_name,
  exists (select from declared_types where declared_types.type = events.type) as is_record
from events left join lateral (
  (select facts.title, facts.type, facts.key from published.facts
   where facts.part = events.part and facts.type = events.data ->> 'type' and facts.key = events.data ->> 'key'
     and facts.version::text = events.data ->> 'version' limit 1)
  union all
  (select facts.title, facts.type, facts.key from published.facts
   where facts.part = events.part and facts.subject = events.subject and facts.seq = events.seq
     and facts.type = events.type limit 1)
  limit 1
) as told on true;

create view tellings as select part, seq, type, received_at from events;

create view published.tellings with (security_barrier) as
select part, seq, type, received_at from events
where type in ('record.published', 'record.withdrawn', 'record.ended')
  or type in (select declared_types.type from declared_types where is_always);

create view published.live with (security_barrier) as
select * from live
where type in ('record.published', 'record.withdrawn', 'record.ended')
  or type in (select declared_types.type from declared_types where is_always);

create view published.log_heads as select part, last_seq from log_heads;
create view published.cursors as select part, reader, seq from cursors where reader = 'loop';

-- A loop by its name, which has to be known: the chains of what is not public cannot be listed. Of every event the envelope;
-- of a record's event its fields where the record stands open; what the loop told of a record where that record does, and
-- what it told of none where any record of the loop does or there is none.
create function published.loop(wanted text)
returns table (part smallint, seq bigint, id text, source text, type text, subject text, "time" timestamptz,
  received_at timestamptz, cause_id text, loop_id text, data jsonb, record_key text, record_version int,
  record_title text, is_open boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  with chain as materialized (
    select * from events
    where hashtextextended(events.loop_id, 0) = hashtextextended(wanted, 0) and events.loop_id = wanted
    order by events.received_at, events.part, events.seq limit 2000
  ), brought as materialized (
    select chain.part, chain.seq, chain.id, open.key, open.version, open.title, open.data
    from chain
    join records on records.part = chain.part and records.subject = chain.subject and records.seq = chain.seq
      and records.type = chain.type
    left join lateral (
      select facts.key, facts.version, facts.title, facts.data from published.facts
      where facts.part = records.part and facts.type = records.type and facts.key = records.key
        and facts.version = records.version limit 1
    ) as open on true
  ), whole as materialized (
    select case when exists (select from brought) then exists (select from brought where brought.key is not null)
      else coalesce((select not exists (select from declared_types where declared_types.type = chain.type)
        from chain order by chain.cause_id is not null, chain.received_at, chain.part, chain.seq limit 1), false)
      end as is_open
  )
  select chain.part, chain.seq, chain.id, chain.source, chain.type, chain.subject, chain.time, chain.received_at,
    chain.cause_id, chain.loop_id,
    case when brought.seq is not null then brought.data
      when chain.type in ('record.published', 'record.withdrawn', 'record.ended', 'decision.made', 'notice.sent', 'task.opened',
          'task.done', 'indicator.crossed') and coalesce(cause.is_open, whole.is_open)
        then published.decided(chain.data) || case when chain.data ? 'title'
          then jsonb_build_object('title', cause.title) else '{}' end
      end,
    brought.key, brought.version, brought.title, whole.is_open
  from chain cross join whole
  left join brought on brought.part = chain.part and brought.seq = chain.seq
  left join lateral (
    select bool_and(caused.key is not null) as is_open, max(caused.title) as title
    from brought as caused where caused.id = chain.cause_id
  ) as cause on true
  order by chain.received_at, chain.part, chain.seq;
end;

-- How much there is, as the first page tells it: exactly up to 20,000, beyond that as the database itself estimates.
create view published.counts as
select (select sum(last_seq)::bigint from log_heads) as events,
  (select count(*) from (select from subjects limit 20001) as first_ones) as subjects,
  (select count(*) from (select from records where known_to is null limit 20001) as first_ones) as records,
  (select count(*) from (select from records where known_to is null and public_from is not null limit 20001) as first_ones) as published,
  (select count(distinct source) from balances) as sources,
  (select greatest(reltuples, 0)::bigint from pg_class where oid = 'subjects'::regclass) as estimated_subjects,
  (select greatest(reltuples, 0)::bigint from pg_class where oid = 'records'::regclass) as estimated_records;

-- Indicators that count no persons. Of those that do, groups may be too small to be told, which no view can judge; the
-- platform reads and veils them itself. Members of distinct counts may be names: only how many there are is shown.
create view published.indicator_cells with (security_barrier) as
select part, indicator, grain, period, dims, bucket, n, total from indicator_cells
where indicator in (select id from open_indicators);

create view member_counts as
select indicator, grain, period, dims, true as by_dims, count(*) as n
from (select indicator, grain, period, dims, member from indicator_members
      group by 1, 2, 3, 4, 5 having sum(n) > 0) as counted
group by 1, 2, 3, 4
union all
select indicator, grain, period, '[]', false, count(*)
from (select indicator, grain, period, member from indicator_members group by 1, 2, 3, 4 having sum(n) > 0) as counted
group by 1, 2, 3;

create view published.member_counts with (security_barrier) as
select indicator, grain, period, dims, by_dims, n from member_counts where indicator in (select id from open_indicators);

-- Who sends: what the pages of the parties show. Quotas and reasons are between the platform and the party.
create view published.parties as
select id, name_zh, name_en, uscc, kind, state, null::text as state_reason, state_since, sources, types, '{}'::jsonb as quota,
  pause, registered_at, last_at from parties;
create view published.party_keys as
select id, party, algorithm, public_key, valid_from, valid_to, withdrawn_at, added_at from party_keys;
create view published.party_use as
select party, grain, starts_at, requests, events, received, accepted, refused, late from party_use where grain = 'day';
create view published.balances as
select source, import_id, received, accepted, warned, quarantined, duplicate, last_at from balances;

-- The index holds nothing that is not public: what is not, or no longer, is taken out of it. So `search_names` needs no
-- barrier, behind which no query could use the index of tokens; its condition covers what has ended since midnight. The
-- postings still hold words of texts that were taken out, until a merge: nobody but the platform itself reads them, and what
-- it finds there are numbers of documents.
truncate search_names, text_collections, text_documents, text_segments, text_postings;
update cursors set seq = 0 where reader = 'search';

create view published.search_names as
select part, id, kind, type, key, subject, title, subtitle, weight, facets, at, public_from, public_until, name, codes,
  initials, tokens
from search_names
where public_from <= published.today() and (public_until is null or public_until >= published.today());

create view published.text_documents with (security_barrier) as
select part, collection, doc, id, kind, type, key, subject, title, body, weight, facets, at, public_from, public_until
from text_documents
where public_from <= published.today() and (public_until is null or public_until >= published.today());

-- Nobody gets anything by being nobody in particular.
revoke create on schema public from public;
revoke all on all tables in schema public from public;
revoke all on all routines in schema public from public;
revoke all on all routines in schema published from public;
alter default privileges revoke execute on routines from public;
