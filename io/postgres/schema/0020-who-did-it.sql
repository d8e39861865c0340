-- Who closed a task is kept with what the log says of it, under a name that the public is never told.
create or replace function published.decided(data jsonb) returns jsonb immutable parallel safe
  return case when data ? 'closedInputs' then jsonb_set(data, '{inputs}', (data -> 'inputs')
    - array(select jsonb_array_elements_text(data -> 'closedInputs'))) else data - '$by' end;
