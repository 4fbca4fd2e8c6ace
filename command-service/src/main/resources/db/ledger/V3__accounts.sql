create table accounts (
    user_id       uuid        primary key,
    organisation  text        not null,
    username      text        not null unique,
    display_name  text        not null,
    role          text        not null,
    password_hash text        not null,
    active        boolean     not null default true,
    created_at    timestamptz not null default now()
);

grant select, insert, update on accounts to ${app};
