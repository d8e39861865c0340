-- What is restricted, or deleted but for what the law has kept, is neither shown to the public nor used (Personal Information
-- Protection Law arts 44, 47): its mark closes it in every view at once, whatever opened it (core/closing-marks.ts says the same).
create function published.is_free(marks text[]) returns boolean immutable parallel safe
  return not marks && array['restricted', 'deleted'];

create or replace view published.facts with (security_barrier) as
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
  and published.is_free(records.marks)
  and (records.known_to is null or exists (
    select from records as standing
    where standing.part = records.part and standing.type = records.type and standing.key = records.key
      and standing.known_to is null and standing.masked is not null
      and published.is_open(standing.public_from, standing.public_until, standing.withdrawn_at)
      and published.is_free(standing.marks)));

alter policy published on records using (
  known_to is null and masked is not null and published.is_open(public_from, public_until, withdrawn_at)
  and published.is_free(marks));

create or replace view said_names as
select records.part, records.subject, records.type, records.seq,
  coalesce(records.masked ->> declared_names.field, events.data ->> declared_names.field) as name
from declared_names
join records on records.type = declared_names.type
join events on events.part = records.part and events.seq = records.seq
where declared_names.scheme = split_part(records.subject, ':', 1)
  and records.known_to is null and records.masked is not null
  and published.is_open(records.public_from, records.public_until, records.withdrawn_at)
  and published.is_free(records.marks)
  and (records.hidden is null or not declared_names.field = any (records.hidden))
  and (records.dated is null or not records.dated ? declared_names.field)
  and coalesce(events.data ->> declared_names.field, '') <> '';

create or replace view published.subjects with (security_barrier) as
select subjects.part, subjects.id, subjects.scheme, coalesce(
    (select said_names.name from said_names
     where said_names.part = subjects.part and said_names.subject = subjects.id order by said_names.seq desc limit 1),
    case when subjects.scheme = 'person' then '*' else substr(subjects.id, length(subjects.scheme) + 2) end) as name
from subjects
where exists (
  select from records where records.part = subjects.part and records.subject = subjects.id
    and records.known_to is null and records.masked is not null
    and published.is_open(records.public_from, records.public_until, records.withdrawn_at)
    and published.is_free(records.marks));
