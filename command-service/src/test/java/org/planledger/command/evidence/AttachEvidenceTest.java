package org.planledger.command.evidence;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Boxes.mentioned;
import static org.planledger.command.desk.Desk.FILE;
import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.desk.Desk.UPLOADED;
import static org.planledger.command.desk.Past.CARRIED_OVER;
import static org.planledger.command.desk.Past.CHESS;
import static org.planledger.command.desk.Past.CHESS_HELD;
import static org.planledger.command.desk.Past.CHESS_SCHEDULED;
import static org.planledger.command.desk.Past.FUND;
import static org.planledger.command.desk.Past.FUND_OPENED;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.ITEM_IMPORTED;
import static org.planledger.command.desk.Past.NO_ITEM;
import static org.planledger.command.desk.Past.PHOTOGRAPHED;
import static org.planledger.command.desk.Past.PLAN;
import static org.planledger.command.desk.Past.PLAN_APPROVED;
import static org.planledger.command.desk.Past.PLAN_IMPORTED;
import static org.planledger.command.desk.Past.VETERAN;
import static org.planledger.command.desk.Past.VISIT;
import static org.planledger.command.desk.Past.VISITED;
import static org.planledger.command.desk.Past.YEAR_CLOSED;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planledger.command.activity.Activity;
import org.planledger.command.desk.Desk;
import org.planledger.command.fund.Fund;
import org.planledger.command.plan.Item;
import org.planledger.command.plan.Plan;
import org.planledger.command.visit.Visit;
import org.planledger.events.evidence.EvidenceAttached;
import org.planledger.events.evidence.EvidenceId;
import org.planledger.events.evidence.Subject;
import org.planledger.events.fund.EntryId;
import org.planledger.events.fund.GiftInKindRegistered;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

class AttachEvidenceTest {
    private static final EntryId GIFT = new EntryId(new UUID(6, 3));

    private final Desk<Evidence> evidence = Desk.of(Evidence.class)
            .knows(Item.class, ITEM.value(), ITEM_IMPORTED)
            .knows(Activity.class, CHESS.value(), CHESS_SCHEDULED, CHESS_HELD)
            .knows(Visit.class, VISIT.value(), VISITED)
            .knows(
                    Fund.class,
                    FUND.value(),
                    FUND_OPENED,
                    new GiftInKindRegistered(FUND, GIFT, 1, 80_00, VETERAN, TODAY, List.of(), box("taxta")));

    @Test
    void aFileShowsAnActivity() {
        evidence.when(showing(Subject.Kind.ACTIVITY, CHESS.value(), ITEM, " ")).makes(PHOTOGRAPHED);
    }

    @Test
    void aFilesNameAndCaptionDieWithWhoeverIsShown() {
        evidence.when(showing(Subject.Kind.VISIT, VISIT.value(), ITEM, "qazi evində"))
                .makes(attached(Subject.Kind.VISIT, VISIT.value(), VETERAN));
    }

    @Test
    void aFileShowsAnEntryOfTheFund() {
        evidence.when(showing(Subject.Kind.FUND_ENTRY, GIFT.value(), ITEM, "qazi evində"))
                .makes(attached(Subject.Kind.FUND_ENTRY, GIFT.value(), VETERAN));
    }

    @Test
    void aFileShowsAnItem() {
        evidence.when(showing(Subject.Kind.ITEM, ITEM.value(), ITEM, "qazi evində"))
                .makes(attached(Subject.Kind.ITEM, ITEM.value()));
    }

    @Test
    void aFileIsAttachedLateToWhatTheYearLeftOpen() {
        evidence.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(showing(Subject.Kind.ITEM, ITEM.value(), ITEM, "qazi evində"))
                .makes(attached(Subject.Kind.ITEM, ITEM.value()));
    }

    @Test
    void aFileIsAttachedLateToWhatWasCarriedOver() {
        evidence.knows(Item.class, ITEM.value(), ITEM_IMPORTED, CARRIED_OVER)
                .when(showing(Subject.Kind.ITEM, ITEM.value(), ITEM, "qazi evində"))
                .makes(attached(Subject.Kind.ITEM, ITEM.value()));
    }

    @Test
    void aFileIsAttachedOnce() {
        evidence.given(PHOTOGRAPHED)
                .when(showing(Subject.Kind.ACTIVITY, CHESS.value(), ITEM, null))
                .refused("evidence.already-attached");
    }

    @Test
    void theFileWasUploaded() {
        evidence.when(new AttachEvidence(
                        new EvidenceId(new UUID(7, 404)),
                        new AttachEvidence.Shown(Subject.Kind.ITEM, ITEM.value()),
                        List.of(ITEM),
                        null))
                .refused("evidence.unknown");
    }

    @Test
    void whatItShowsExists() {
        evidence.when(showing(Subject.Kind.FUND_ENTRY, CHESS.value(), ITEM, null))
                .refused("subject.unknown");
    }

    @Test
    void itCountsForItemsThatExist() {
        evidence.when(showing(Subject.Kind.ACTIVITY, CHESS.value(), NO_ITEM, null))
                .refused("item.unknown");
    }

    private static AttachEvidence showing(Subject.Kind kind, UUID id, ItemId item, @Nullable String caption) {
        return new AttachEvidence(UPLOADED, new AttachEvidence.Shown(kind, id), List.of(item), caption);
    }

    private static EvidenceAttached attached(Subject.Kind kind, UUID id, PersonId... mentions) {
        return new EvidenceAttached(
                UPLOADED,
                new Subject(kind, id),
                List.of(ITEM),
                FILE.sha256(),
                FILE.mediaType(),
                FILE.sizeBytes(),
                mentioned(FILE.fileName(), mentions),
                box("qazi evində", mentions));
    }
}
