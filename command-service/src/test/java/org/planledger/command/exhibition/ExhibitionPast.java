package org.planledger.command.exhibition;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.FUND;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.STUDENT;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.planledger.command.decision.StreamIds;
import org.planledger.events.exhibition.ExhibitionAnnounced;
import org.planledger.events.exhibition.ExhibitionClosed;
import org.planledger.events.exhibition.ExhibitionId;
import org.planledger.events.exhibition.HandicraftAccepted;
import org.planledger.events.exhibition.SaleRecorded;
import org.planledger.events.fund.EntryId;
import org.planledger.events.fund.EntryVoided;
import org.planledger.events.fund.IncomeRecorded;

/** The sale exhibition in May. */
final class ExhibitionPast {
    static final ExhibitionId EXHIBITION = new ExhibitionId(new UUID(22, 1));
    static final EntryId SALE = new EntryId(new UUID(22, 2));
    static final LocalDate OPENS = LocalDate.parse("2025-05-15");

    static final ExhibitionAnnounced ANNOUNCED =
            new ExhibitionAnnounced(EXHIBITION, List.of(ITEM), box("Əl işləri"), OPENS, box("Foye"));
    static final HandicraftAccepted ACCEPTED =
            new HandicraftAccepted(EXHIBITION, List.of(ITEM), 1, STUDENT, box("kələğayı", STUDENT), 25_00);
    static final SaleRecorded SOLD = new SaleRecorded(EXHIBITION, List.of(ITEM), 1, OPENS, 20_00, SALE);
    static final ExhibitionClosed CLOSED = new ExhibitionClosed(EXHIBITION, List.of(ITEM), OPENS, box("46 əşya"));

    static final IncomeRecorded INCOME =
            new IncomeRecorded(FUND, SALE, 1, 20_00, OPENS, List.of(ITEM), box("kələğayı", STUDENT));
    static final EntryVoided TAKEN_BACK = new EntryVoided(
            FUND, StreamIds.counterEntry(SALE), 2, SALE, OPENS, -20_00, 0, null, List.of(ITEM), box("səhv"));

    private ExhibitionPast() {}
}
