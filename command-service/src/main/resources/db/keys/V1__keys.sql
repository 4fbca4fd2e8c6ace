-- Data keys, wrapped by the master key. A destroyed key keeps its row and loses its bytes.
create table data_keys (
    key_id       uuid        primary key,
    organisation text        not null,
    person       boolean     not null, -- a person's own key, or the key of one text
    wrapped      bytea,
    created_at   timestamptz not null
);

-- Whom a text mentions: the text's key dies with any of them.
create table key_persons (
    key_id    uuid not null references data_keys (key_id),
    person_id uuid not null,
    primary key (key_id, person_id)
);
create index key_persons_person on key_persons (person_id);
