package org.planledger.command.desk;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.planledger.command.decision.EvidenceFiles;
import org.planledger.command.decision.Peers;

/** What handlers ask for. */
final class Room {
    private Room() {}

    static List<Object> of(Peers peers, MemoryAccounts accounts, Boxes boxes) {
        return List.of(peers, Clock.fixed(Desk.NOW, ZoneOffset.UTC), boxes, new NamedDays(), accounts, (EvidenceFiles)
                (_, id) -> id.equals(Desk.UPLOADED) ? Optional.of(Desk.FILE) : Optional.empty());
    }
}
