-- Cells change in place over and over: room in each page for the next value keeps it there and the index untouched.
alter table indicator_cells set (fillfactor = 60);
alter table indicator_members set (fillfactor = 80);
alter table subjects set (fillfactor = 80);
