package org.planledger.command.plan;

import static org.planledger.command.desk.Past.CELLS;
import static org.planledger.command.desk.Past.FUND;
import static org.planledger.command.desk.Past.FUND_OPENED;
import static org.planledger.command.desk.Past.ITEM_IMPORTED;
import static org.planledger.command.desk.Past.PLAN_IMPORTED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.fund.Fund;
import org.planledger.events.plan.DueRule;

class ImportPlanTest {
    private static final ImportedRow ROW = new ImportedRow(
            "5.5",
            5,
            "Yarışların təşkili",
            "yarişların kəşkili",
            List.of("dama oyunlarının təçkili"),
            List.of("Fərəh Cəlil", "Asim Məmmədov"),
            new DueRule.InMonth(5),
            List.of(),
            "Psixologi dəstək",
            new ImportedRow.Source(
                    CELLS.direction(),
                    CELLS.work(),
                    CELLS.ways(),
                    CELLS.executors(),
                    CELLS.due(),
                    CELLS.strategyCodes(),
                    CELLS.expectedResult()));

    private final Desk<Plan> plan = Desk.of(Plan.class);

    @Test
    void aPlanBringsItsItemsAndTheFundWithIt() {
        plan.when(importing(ROW)).makes(List.of(PLAN_IMPORTED), List.of(ITEM_IMPORTED, FUND_OPENED));
    }

    @Test
    void aFundThatIsOpenStaysOpen() {
        plan.knows(Fund.class, FUND.value(), FUND_OPENED)
                .when(importing(ROW))
                .makes(List.of(PLAN_IMPORTED), List.of(ITEM_IMPORTED));
    }

    @Test
    void aYearHasOnePlan() {
        plan.given(PLAN_IMPORTED).when(importing(ROW)).refused("plan.already-imported");
    }

    @Test
    void noTwoItemsHaveTheSameNumber() {
        plan.when(importing(ROW, ROW)).refused("plan.key-repeated");
    }

    private static ImportPlan importing(ImportedRow... rows) {
        return new ImportPlan(
                2025,
                PLAN_IMPORTED.institution(),
                PLAN_IMPORTED.title(),
                PLAN_IMPORTED.signatory(),
                PLAN_IMPORTED.sourceText(),
                FUND_OPENED.name(),
                List.of(rows));
    }
}
