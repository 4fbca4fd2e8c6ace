#!/bin/bash
# Run once by the postgres image, when its volume is empty. Tables and rights come later, with the applications' migrations.
set -euo pipefail
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    -v owner="$PLANLEDGER_OWNER_PASSWORD" -v app="$PLANLEDGER_APP_PASSWORD" -v keys="$PLANLEDGER_KEYS_PASSWORD" <<'SQL'
CREATE ROLE planledger_owner LOGIN PASSWORD :'owner';
CREATE ROLE planledger_app LOGIN PASSWORD :'app';
-- Its metrics tell how old the oldest snapshot of anybody is.
GRANT pg_read_all_stats TO planledger_app;
CREATE ROLE planledger_keys LOGIN PASSWORD :'keys';
CREATE DATABASE planledger OWNER planledger_owner;
REVOKE ALL ON DATABASE planledger FROM PUBLIC;
GRANT CONNECT ON DATABASE planledger TO planledger_app;
CREATE DATABASE planledger_keys OWNER planledger_keys;
REVOKE ALL ON DATABASE planledger_keys FROM PUBLIC;
SQL
