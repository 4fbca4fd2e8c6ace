package org.planledger.query.fund;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.events.plan.ItemId;
import org.planledger.query.view.Criteria;
import org.planledger.query.view.Views;
import org.planledger.query.web.Page;
import org.planledger.query.web.ResourceUnknown;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The organisation's fund and its entries. */
@RestController
@RequestMapping("/fund")
class FundController {
    private final EntryRows rows;

    FundController(EntryRows rows) {
        this.rows = rows;
    }

    @GetMapping
    @Operation(summary = "The fund's figures")
    FundView fund(Views views) {
        return views.query(FundProjection.FUNDS, Criteria.all()).content().stream()
                .findFirst()
                .orElseThrow(ResourceUnknown::new);
    }

    @GetMapping("/entries")
    @Operation(summary = "Entries, the newest receipt first; voided ones are among them and marked")
    Page<EntryRow> entries(
            @RequestParam EntryView.@Nullable Kind kind,
            @RequestParam @Nullable UUID item,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.MAX_SIZE) int size,
            Views views) {
        var found = views.query(
                EntryProjection.ENTRIES,
                Criteria.all()
                        .whereGiven("kind", kind)
                        .whereGiven("items", item == null ? null : new ItemId(item))
                        .descending("receiptNumber")
                        .page(page, size));
        return new Page<>(rows.of(views, found.content()), page, size, found.total());
    }

    @GetMapping("/entries/{entryId}")
    @Operation(summary = "One entry")
    EntryRow entry(@PathVariable UUID entryId, Views views) {
        var found = views.find(EntryProjection.ENTRIES, entryId.toString()).orElseThrow(ResourceUnknown::new);
        return rows.of(views, List.of(found)).getFirst();
    }
}
