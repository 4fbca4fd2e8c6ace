package org.planledger.web.plan;

import java.util.List;
import org.planledger.web.form.Form;
import org.planledger.web.form.Subject;
import org.planledger.web.form.Values;
import org.planledger.web.wire.Commands.Done;
import org.planledger.web.wire.Queries;

/** What the forms about one item share: they show it, and they notice when somebody else changed it. */
abstract class ItemForm implements Form {
    static final String ITEM = "itemId";

    private final Queries queries;

    ItemForm(Queries queries) {
        this.queries = queries;
    }

    ItemDetail item(Values values) {
        return queries.at("/items/{item}", values.text(ITEM)).as(ItemDetail.class);
    }

    @Override
    public Subject subject(Values values) {
        var item = item(values);
        return about(item, lines(item));
    }

    /** What a form about this item stands under. */
    static Subject about(ItemDetail item) {
        return about(item, List.of(item.row().expectedResult()));
    }

    private static Subject about(ItemDetail item, List<String> lines) {
        var row = item.row();
        return new Subject(row.key() + " · " + row.work(), lines, "/items/" + row.itemId(), row.version());
    }

    /** What is said of the item above the form. */
    List<String> lines(ItemDetail item) {
        return List.of(item.row().expectedResult());
    }

    @Override
    public String next(Values values, Done done) {
        return "/items/" + values.text(ITEM);
    }
}
