-- For which registered party an address is told: of cases nobody is told but those whose case it is.
alter table receivers add column party text references parties (id);
