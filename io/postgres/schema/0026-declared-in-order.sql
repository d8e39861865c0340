-- The order of names means something in a declaration: which clock is an item's main one, in which order steps are offered and
-- states drawn. jsonb sorts them; json keeps what was written.
alter table declared_versions alter column declared type json using declared::json;
