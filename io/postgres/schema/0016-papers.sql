-- What anybody may know of a paper whose code they have: what it is, who made it, when, whether it stands. How it calls whom it
-- is for was decided when it was made (core/process/shown-party.ts); codes cannot be listed, and identifiers tell no more.

alter table case_documents add column addressee_shown text not null default '';
alter table certificates add column holder_shown text not null default '';

create function published.paper(code text)
returns table (kind text, number text, case_no text, department text, name_zh text, name_en text, made_at timestamptz,
  is_sealed boolean, addressee text)
language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select document.kind, document.number, document.case_no, document.department, party.name_zh, party.name_en,
    document.made_at, document.is_sealed, document.addressee_shown
  from public.case_documents as document left join public.parties as party on party.id = document.department
  where document.verify_code = code;
end;

create function published.certificate(wanted text)
returns table (identifier text, app text, item text, department text, name_zh text, name_en text, issued_at timestamptz,
  valid_until date, state text, state_at timestamptz, holder text, last text)
language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select one.identifier, one.app, one.item, one.department, party.name_zh, party.name_en, one.issued_at, one.valid_until,
    one.state, one.state_at, one.holder_shown,
    (select max(other.identifier collate "C") from public.certificates as other
     where starts_with(other.identifier, regexp_replace(one.identifier, '[0-9]+\.[0-9A-Z]$', '')))
  from public.certificates as one left join public.parties as party on party.id = one.department
  where one.identifier = wanted or one.verify_code = wanted;
end;
