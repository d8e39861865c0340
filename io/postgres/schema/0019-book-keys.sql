-- Who looked at one record, or what was done with one account.
create index access_book_key on access_book (key, seq) where key is not null;
