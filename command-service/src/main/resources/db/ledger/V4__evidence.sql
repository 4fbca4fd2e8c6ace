-- Uploaded files, sealed. The key that opens a file's name opens its bytes.
create table evidence_files (
    evidence_id  uuid        primary key,
    organisation text        not null,
    media_type   text        not null,
    size_bytes   bigint      not null,
    sha256       text        not null, -- over the stored bytes
    key_id       uuid        not null,
    file_name    text        not null, -- sealed
    body         bytea       not null, -- sealed
    uploaded_by  uuid        not null,
    uploaded_at  timestamptz not null
);

grant select, insert on evidence_files to ${app};
