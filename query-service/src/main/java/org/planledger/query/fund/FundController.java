package org.planledger.query.fund;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.query.plan.ItemIds;
import org.planledger.query.view.Criteria;
import org.planledger.query.view.Views;
import org.planledger.query.web.Page;
import org.planledger.query.web.ResourceUnknown;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The organisation's fund and its entries. */
@RestController
@RequestMapping("/fund")
class FundController {
    /** A sum that the fund and the months show. */
    enum Figure {
        /** Gəlir: donations in money and other income. */
        INCOME,
        /** Xərc: support, awards and costs paid. */
        EXPENSE,
        /** Əşya ilə: gifts in kind. */
        IN_KIND;

        private List<EntryView.Kind> kinds() {
            return switch (this) {
                case INCOME -> List.of(EntryView.Kind.DONATION, EntryView.Kind.INCOME);
                case EXPENSE -> List.of(EntryView.Kind.SUPPORT, EntryView.Kind.AWARD, EntryView.Kind.COST);
                case IN_KIND -> List.of(EntryView.Kind.GIFT_IN_KIND);
            };
        }
    }

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
            @RequestParam
                    @Nullable
                    @Parameter(description = "Only what this figure of the fund adds up; voided entries are in none")
                    Figure figure,
            @RequestParam
                    @Nullable
                    @DateTimeFormat(iso = ISO.DATE)
                    @Parameter(description = "Received or paid on this day or later")
                    LocalDate from,
            @RequestParam
                    @Nullable
                    @DateTimeFormat(iso = ISO.DATE)
                    @Parameter(description = "Received or paid on this day or earlier")
                    LocalDate to,
            @RequestParam @Nullable @Parameter(description = "An item it serves; repeat it for any of several")
                    List<UUID> item,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.MAX_SIZE) int size,
            Views views) {
        var conditions = Criteria.all()
                .whereGiven("kind", kind)
                .whereAnyGiven("items", ItemIds.of(item))
                .from("date", from)
                .before("date", to == null ? null : to.plusDays(1));
        if (figure != null)
            conditions = conditions.whereOneOf("kind", figure.kinds()).where("voidedBy", null);
        var found = views.query(
                EntryProjection.ENTRIES, conditions.descending("receiptNumber").page(page, size));
        return new Page<>(rows.of(views, found.content()), page, size, found.total());
    }

    @GetMapping("/entries/{entryId}")
    @Operation(summary = "One entry")
    EntryRow entry(@PathVariable UUID entryId, Views views) {
        var found = views.find(EntryProjection.ENTRIES, entryId.toString()).orElseThrow(ResourceUnknown::new);
        return rows.of(views, List.of(found)).getFirst();
    }
}
