package org.planledger.command.desk;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planledger.command.decision.Accounts;
import org.planledger.command.decision.EvidenceFiles;

/** What handlers ask for. */
final class Room {
    private Room() {}

    static List<Object> of(MemoryPeers peers) {
        return List.of(
                peers,
                Clock.fixed(Desk.NOW, ZoneOffset.UTC),
                new Boxes(),
                new NamedDays(),
                (Accounts) (_, account) -> Set.of(Desk.STAFF, Desk.HEAD).contains(account),
                (EvidenceFiles) (_, id) -> id.equals(Desk.UPLOADED) ? Optional.of(Desk.FILE) : Optional.empty());
    }
}
