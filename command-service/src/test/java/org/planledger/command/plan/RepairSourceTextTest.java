package org.planledger.command.plan;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.ITEM_IMPORTED;
import static org.planledger.command.desk.Past.PLAN;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.events.plan.ItemTextRepaired;
import org.planledger.events.plan.TextField;

class RepairSourceTextTest {
    private static final String BEFORE = "dama oyunlarının təçkili";
    private static final String AFTER = "dama oyunlarının təşkili";
    private static final ItemTextRepaired REPAIRED =
            new ItemTextRepaired(ITEM, PLAN, TextField.WAY, 0, BEFORE, AFTER, box("hərf səhvi"));

    private final Desk<Item> item = Desk.of(Item.class);

    @Test
    void aTypoIsRepairedWithAReason() {
        item.given(ITEM_IMPORTED).when(repair(TextField.WAY, 0, BEFORE, AFTER)).makes(REPAIRED);
    }

    @Test
    void aRepairedTextCanBeRepairedAgain() {
        item.given(ITEM_IMPORTED, REPAIRED)
                .when(repair(TextField.WAY, 0, AFTER, "dama yarışı"))
                .makes(new ItemTextRepaired(ITEM, PLAN, TextField.WAY, 0, AFTER, "dama yarışı", box("hərf səhvi")));
    }

    @Test
    void theSameRepairDoesNotFitTwice() {
        item.given(ITEM_IMPORTED, REPAIRED)
                .when(repair(TextField.WAY, 0, BEFORE, AFTER))
                .refused("text.mismatch");
    }

    @Test
    void thereIsNoThirdExecutor() {
        item.given(ITEM_IMPORTED)
                .when(repair(TextField.EXECUTOR, 2, "Asim Məmmədov", "A. Məmmədov"))
                .refused("text.mismatch");
    }

    @Test
    void aRepairChangesSomething() {
        item.given(ITEM_IMPORTED)
                .when(repair(TextField.WORK, 0, ITEM_IMPORTED.work(), ITEM_IMPORTED.work()))
                .refused("text.unchanged");
    }

    @Test
    void thereIsNoSuchItem() {
        item.when(repair(TextField.WAY, 0, BEFORE, AFTER)).refusedAsUnknown("item.unknown");
    }

    private static RepairSourceText repair(TextField field, int index, String before, String after) {
        return new RepairSourceText(ITEM, field, index, before, after, "hərf səhvi");
    }
}
