-- What a token may still do follows from these; each event of an account counts its version up by one.
alter table accounts
    add column rights_version bigint not null default 0,
    add column password_until timestamptz; -- a one-time password ends here; null for one of the person's own
