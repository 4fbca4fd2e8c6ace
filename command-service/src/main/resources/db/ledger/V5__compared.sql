-- Since which start of the server the topic has been compared with the ledger. After a restart, which may have been a
-- restore of the files, the ledger is not handed out before it has been compared again.
alter table relay_cursors add column compared_since timestamptz;
