-- What the reconciler knows: how far it has compared, and what it found. One row; whoever has the turn writes it.
create table reconciliation (
    one        boolean     primary key default true check (one),
    requested  bigint      not null default 0, -- full comparisons that were asked for, ever
    state      text        not null,
    changed_at timestamptz not null default now()
);
insert into reconciliation (state) values ('');

-- Repairs, each by two rows: asked for, and how it ended. Nobody can take one back.
create table repairs (
    ordinal      bigint generated always as identity primary key,
    repair_id    uuid        not null,
    step         text        not null check (step in ('ASKED', 'DONE', 'FAILED')),
    difference   text        not null, -- what was repaired, as it was shown
    organisation text,
    actor        uuid        not null,
    at           timestamptz not null,
    unique (repair_id, step)
);

grant select, update on reconciliation to ${app};
grant select, insert on repairs to ${app};
