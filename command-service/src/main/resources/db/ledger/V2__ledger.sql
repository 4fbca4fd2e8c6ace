-- The one order of everything: positions are dense, given after the commit, and never given again.
create table ledger (
    position              bigint      primary key,
    organisation          text        not null,
    organisation_sequence bigint      not null,
    sequenced_at          timestamptz not null,
    aggregate_id          uuid        not null,
    sequence              bigint      not null,
    leaf_hash             bytea       not null,
    unique (organisation, organisation_sequence),
    unique (aggregate_id, sequence)
);

-- Which history the positions belong to: a row per restore or promotion; the last one counts.
create table histories (
    ordinal    int generated always as identity primary key,
    history_id uuid        not null unique,
    topic      text        not null unique,
    reason     text        not null,
    place      text        not null, -- cluster, timeline and tables it was started in
    started_at timestamptz not null
);

-- How far each history is published.
create table relay_cursors (
    history_id uuid primary key references histories (history_id),
    position   bigint      not null,
    moved_at   timestamptz not null
);

grant select, insert on ledger to ${app};
grant select, insert on histories to ${app};
grant select, insert, update on relay_cursors to ${app};
