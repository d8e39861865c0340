-- Cases: each as it stands in one JSON, beside what is asked for by; its history is its events in the log. All that one case
-- needs lies in the partition of `case:<no>`.

create table cases (
  part smallint not null,
  no text not null,
  app text not null,
  process text not null,
  item text not null,
  department text not null,
  applicant text not null,
  is_closed boolean not null,
  version int not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  -- Whether a promise, or a limit where nothing was promised, was over before its clock was stopped.
  is_late boolean not null default false,
  calendar_version text not null,
  loop_id text not null,
  state jsonb not null,
  primary key (part, no)
);
create index cases_applicant on cases (applicant, opened_at desc);
create index cases_department on cases (department, closed_at);
create index cases_by_calendar on cases (calendar_version) where not is_closed;

-- Where a case waits for officers: one line for its department, or for each lane that is open. `due_at` is the time it is
-- ordered by, what was promised or else what the law allows; the lights turn by themselves as time passes over their moments.
create table case_desks (
  part smallint not null,
  case_no text not null,
  desk text not null,
  department text not null,
  roles text[] not null,
  item text not null,
  applicant_name text not null,
  assignee uuid,
  is_waiting boolean not null,
  is_paused boolean not null,
  opened_at timestamptz not null,
  yellow_at timestamptz,
  orange_at timestamptz,
  due_at timestamptz not null,
  statutory_at timestamptz,
  -- Since when the head of the department is told of it: little time is left, or none.
  escalated_at timestamptz,
  primary key (part, case_no, desk)
);
create index case_desks_queue on case_desks (department, is_waiting, due_at, case_no, desk);
create index case_desks_item on case_desks (department, item, due_at, case_no) where not is_waiting;
create index case_desks_assignee on case_desks (assignee, due_at) where assignee is not null;

-- What a clock does next: a line is taken away in the transaction that acts on it, so everything happens once.
create table case_timers (
  part smallint not null,
  case_no text not null,
  clock text not null,
  kind text not null check (kind in ('yellow', 'orange', 'promised', 'statutory')),
  at timestamptz not null,
  primary key (part, case_no, clock, kind)
);
create index case_timers_at on case_timers (at);

-- What became late, by the Monday of the week: counted when it happens and shown to everybody.
create table case_overdue (
  week date not null,
  department text not null,
  item text not null,
  n bigint not null,
  primary key (week, department, item)
);

-- What was asked of cases by rules and by other cases, until it is done; then the line goes, in the same transaction.
create table case_asked (
  part smallint not null,
  id text not null,
  ask jsonb not null,
  subject text not null,
  by text not null,
  cause_id text not null,
  loop_id text not null,
  asked_at timestamptz not null,
  refused jsonb,
  primary key (part, id)
);
create index case_asked_waiting on case_asked (asked_at) where refused is null;

create table case_documents (
  part smallint not null,
  case_no text not null,
  id uuid not null,
  kind text not null,
  number text,
  department text not null,
  made_at timestamptz not null,
  values jsonb not null,
  is_sealed boolean not null,
  verify_code text not null,
  primary key (part, case_no, id)
);
create unique index case_documents_code on case_documents (verify_code);

create table certificates (
  identifier text primary key,
  case_no text not null,
  app text not null,
  item text not null,
  holder text not null,
  holder_name text not null,
  department text not null,
  issued_at timestamptz not null,
  valid_until date,
  state text not null check (state in ('valid', 'revoked', 'replaced')),
  state_at timestamptz not null,
  values jsonb not null,
  verify_code text not null unique
);
create index certificates_holder on certificates (holder, issued_at desc);
create index certificates_case on certificates (case_no);

-- The next number of each kind, within its scope (a day, a year, a division).
create table serials (
  kind text not null,
  scope text not null,
  last bigint not null,
  primary key (kind, scope)
);

-- What somebody has begun to fill in: sealed, because nobody but they may read it.
create table drafts (
  account uuid not null references accounts (id),
  item text not null,
  sealed text not null,
  saved_at timestamptz not null,
  primary key (account, item)
);

-- The steps of a case by the caller's own id, so that sending one twice takes it once.
create table case_commands (
  part smallint not null,
  case_no text not null,
  id uuid not null,
  version int not null,
  primary key (part, case_no, id)
);

-- The case that an application, by its sender's own id, has opened.
create table case_openings (
  id uuid primary key,
  no text not null
);

-- Every version of a process or an item under which a case may still run, as it was declared.
create table declared_versions (
  kind text not null check (kind in ('process', 'item')),
  id text not null,
  version int not null,
  declared jsonb not null,
  primary key (kind, id, version)
);

create index tasks_notices on tasks (part, subject, opened_at) where kind = 'notice';
