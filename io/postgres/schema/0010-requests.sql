-- The task of a person's request, by the request's number.
create index tasks_of_request on tasks (part, (words ->> 'key'))
  where kind = 'task' and words ->> 'type' = 'rights.request';
