-- What happened. Written once; the application's role can neither change nor delete it.
create table events (
    aggregate_id   uuid        not null,
    sequence       bigint      not null check (sequence >= 0),
    aggregate_type text        not null,
    event_id       uuid        not null unique,
    type           text        not null,
    revision       int         not null,
    organisation   text        not null,
    happened_at    timestamptz not null,
    recorded_at    timestamptz not null,
    actor          uuid        not null,
    command_id     uuid        not null,
    correlation_id uuid        not null,
    causation_id   uuid        not null,
    payload        text        not null, -- as hashed: never jsonb, which would rewrite it
    envelope       bytea       not null, -- canonical bytes
    leaf_hash      bytea       not null,
    primary key (aggregate_id, sequence)
);

-- Events that have no position yet. Small and busy, so it is cleaned early.
create table outbox (
    id           bigint generated always as identity primary key,
    aggregate_id uuid   not null,
    sequence     bigint not null,
    organisation text   not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000,
        autovacuum_vacuum_cost_delay = 0, fillfactor = 70);

-- The answer to a command that may be repeated.
create table receipts (
    organisation    text        not null,
    actor           uuid        not null,
    idempotency_key text        not null,
    fingerprint     text        not null,
    refused         boolean     not null,
    answer          text        not null,
    recorded_at     timestamptz not null,
    primary key (organisation, actor, idempotency_key)
);

grant select, insert on events to ${app};
grant select, insert, delete on outbox to ${app};
grant select, insert on receipts to ${app};
