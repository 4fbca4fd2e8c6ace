package org.planledger.command.desk;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Boxes.fieldBox;
import static org.planledger.command.desk.Boxes.mentioned;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.planledger.command.decision.StreamIds;
import org.planledger.events.activity.ActivityCancelled;
import org.planledger.events.activity.ActivityHeld;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.activity.ActivityScheduled;
import org.planledger.events.activity.Attendance;
import org.planledger.events.booking.DayBooked;
import org.planledger.events.evidence.EvidenceAttached;
import org.planledger.events.evidence.Subject;
import org.planledger.events.fund.FundId;
import org.planledger.events.fund.FundOpened;
import org.planledger.events.person.PersonId;
import org.planledger.events.person.PersonKind;
import org.planledger.events.person.PersonRegistered;
import org.planledger.events.plan.ClosingRequested;
import org.planledger.events.plan.DueRule;
import org.planledger.events.plan.ItemCarriedOver;
import org.planledger.events.plan.ItemClosed;
import org.planledger.events.plan.ItemId;
import org.planledger.events.plan.ItemImported;
import org.planledger.events.plan.PlanApproved;
import org.planledger.events.plan.PlanId;
import org.planledger.events.plan.PlanImported;
import org.planledger.events.plan.PlanYearClosed;
import org.planledger.events.plan.Result;
import org.planledger.events.plan.SourceCells;
import org.planledger.events.visit.VisitId;
import org.planledger.events.visit.VisitKind;
import org.planledger.events.visit.VisitRecorded;
import org.planledger.events.visit.VisitVoided;

/** What has happened before, in most tests: the plan of 2025 with its item 5.5. */
public final class Past {
    /** The plan. */
    public static final PlanId PLAN = StreamIds.plan(Desk.ORGANISATION, 2025);

    /** Its item 5.5: the competitions. */
    public static final ItemId ITEM = StreamIds.item(PLAN, "5.5");

    /** An item that is nowhere. */
    public static final ItemId NO_ITEM = new ItemId(new UUID(2, 404));

    /** The fund. */
    public static final FundId FUND = StreamIds.fund(Desk.ORGANISATION);

    /** A veteran. */
    public static final PersonId VETERAN = new PersonId(new UUID(3, 1));

    /** A student. */
    public static final PersonId STUDENT = new PersonId(new UUID(3, 2));

    public static final PersonId GRADUATE = new PersonId(new UUID(3, 3));

    /** Nobody. */
    public static final PersonId NOBODY = new PersonId(new UUID(3, 404));

    /** The chess competition. */
    public static final ActivityId CHESS = new ActivityId(new UUID(4, 1));

    /** A visit to the veteran. */
    public static final VisitId VISIT = new VisitId(new UUID(5, 1));

    /** The plan came. */
    public static final PlanImported PLAN_IMPORTED = new PlanImported(
            PLAN,
            2025,
            "MDU Qazilərə sosial xidmət mərkəzi",
            "Fəaliyyət planı",
            "A. Ş. Məmmədov",
            List.of(ITEM),
            "mətn");

    /** The head signed it. */
    public static final PlanApproved PLAN_APPROVED = new PlanApproved(PLAN, LocalDate.parse("2025-01-15"));

    /** The item of the next year's plan in which item 5.5 goes on. */
    public static final ItemId NEXT_ITEM = StreamIds.item(StreamIds.plan(Desk.ORGANISATION, 2026), "5.5");

    /** The item goes on in the next year's plan. */
    public static final ItemCarriedOver CARRIED_OVER = new ItemCarriedOver(ITEM, PLAN, NEXT_ITEM, box("vaxt çatmadı"));

    /** The head closed the year of the plan; the item was left open. */
    public static final PlanYearClosed YEAR_CLOSED = new PlanYearClosed(PLAN, List.of(ITEM), box("zal təmirdədir"));

    /** The cells of the item. */
    public static final SourceCells CELLS =
            new SourceCells("5. Yarışların \ntəşkili", "iş", "yol", "icraçı", "May \nayında", "", "nəticə");

    /** The item came. */
    public static final ItemImported ITEM_IMPORTED = new ItemImported(
            ITEM,
            PLAN,
            "5.5",
            5,
            "Yarışların təşkili",
            "yarişların kəşkili",
            List.of("dama oyunlarının təçkili"),
            List.of("Fərəh Cəlil", "Asim Məmmədov"),
            new DueRule.InMonth(5),
            List.of(),
            "Psixologi dəstək",
            CELLS);

    /** The veteran became known. */
    public static final PersonRegistered VETERAN_REGISTERED =
            new PersonRegistered(VETERAN, PersonKind.VETERAN, fieldBox(VETERAN, "Qazi"), null);

    /** The student became known. */
    public static final PersonRegistered STUDENT_REGISTERED =
            new PersonRegistered(STUDENT, PersonKind.STUDENT, fieldBox(STUDENT, "Tələbə"), null);

    public static final PersonRegistered GRADUATE_REGISTERED =
            new PersonRegistered(GRADUATE, PersonKind.GRADUATE, fieldBox(GRADUATE, "Məzun"), null);

    /** Begin of the chess competition: 10 o'clock in Baku. */
    public static final Instant CHESS_START = Instant.parse("2025-05-14T06:00:00Z");

    /** Its end: noon in Baku. */
    public static final Instant CHESS_END = Instant.parse("2025-05-14T08:00:00Z");

    /** The chess competition was put on the calendar. */
    public static final ActivityScheduled CHESS_SCHEDULED = new ActivityScheduled(
            CHESS,
            List.of(ITEM),
            "competition",
            box("Şahmat", VETERAN),
            CHESS_START,
            CHESS_END,
            box("İdman zalı", VETERAN),
            List.of(VETERAN),
            null,
            List.of(Desk.placeDay("İdman zalı", "2025-05-14"), Desk.personDay(VETERAN, "2025-05-14")));

    /** It takes the sports hall. */
    public static final DayBooked CHESS_IN_HALL =
            new DayBooked(Desk.placeDay("İdman zalı", "2025-05-14"), CHESS, CHESS_START, CHESS_END);

    /** It takes the veteran's time. */
    public static final DayBooked CHESS_WITH_VETERAN =
            new DayBooked(Desk.personDay(VETERAN, "2025-05-14"), CHESS, CHESS_START, CHESS_END);

    /** It took place. */
    public static final ActivityHeld CHESS_HELD =
            new ActivityHeld(CHESS, List.of(ITEM), CHESS_START, new Attendance(8, 12, 2, 0), box("oldu", VETERAN));

    /** It will not take place. */
    public static final ActivityCancelled CHESS_CANCELLED =
            new ActivityCancelled(CHESS, List.of(ITEM), box("zal təmirdədir", VETERAN));

    /** The veteran was visited. */
    public static final VisitRecorded VISITED = new VisitRecorded(
            VISIT,
            List.of(ITEM),
            VisitKind.HOME,
            VETERAN,
            null,
            LocalDate.parse("2025-05-12"),
            45,
            2,
            box("Aynur", VETERAN),
            null,
            null,
            true);

    /** No, it was a mistake. */
    public static final VisitVoided VISIT_VOIDED = new VisitVoided(
            VISIT, List.of(ITEM), VETERAN, VisitKind.HOME, LocalDate.parse("2025-05-12"), 2, box("səhv", VETERAN));

    /** A photograph of the chess competition. */
    public static final EvidenceAttached PHOTOGRAPHED = new EvidenceAttached(
            Desk.UPLOADED,
            new Subject(Subject.Kind.ACTIVITY, CHESS.value()),
            List.of(ITEM),
            Desk.FILE.sha256(),
            Desk.FILE.mediaType(),
            Desk.FILE.sizeBytes(),
            mentioned(Desk.FILE.fileName(), VETERAN),
            null);

    /** Staff asked to close the item. */
    public static final ClosingRequested CLOSING_REQUESTED = new ClosingRequested(
            ITEM, PLAN, Desk.STAFF, List.of(CHESS), List.of(), List.of(), new Result(box("8 qazi oynadı"), null));

    /** The head confirmed. */
    public static final ItemClosed ITEM_CLOSED = new ItemClosed(ITEM, PLAN, Desk.STAFF, Desk.HEAD);

    /** The fund was opened. */
    public static final FundOpened FUND_OPENED = new FundOpened(FUND, "Maddi büdcə");

    private Past() {}
}
