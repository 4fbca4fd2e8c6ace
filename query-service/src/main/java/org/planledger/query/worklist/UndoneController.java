package org.planledger.query.worklist;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.planledger.query.card.CardRow;
import org.planledger.query.card.CardRows;
import org.planledger.query.view.Views;
import org.planledger.query.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What somebody has to act on because its ground is gone. */
@RestController
class UndoneController {
    private final CardRows rows;

    UndoneController(CardRows rows) {
        this.rows = rows;
    }

    @GetMapping("/worklist/undone")
    @Operation(
            summary = "Cards that rest on something that was taken back: paid by an entry that was voided, published"
                    + " with a consent that was withdrawn; the last changed first")
    Page<CardRow> undone(
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.MAX_SIZE) int size,
            Views views) {
        var all = rows.undone(views);
        return new Page<>(all.stream().skip((long) page * size).limit(size).toList(), page, size, all.size());
    }
}
