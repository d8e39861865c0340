-- A person's request is answered in its case, and found by whose it is.
drop index tasks_of_request;
