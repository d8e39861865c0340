-- The lines of items are few among the cases of a department; both are asked for by item and by department.
create index cases_of_lines on cases (applicant, opened_at desc) where applicant like 'item:%';
create index cases_of_lines_department on cases (department, applicant) where applicant like 'item:%';
