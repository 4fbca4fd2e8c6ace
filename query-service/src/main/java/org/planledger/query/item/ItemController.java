package org.planledger.query.item;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Locale;
import java.util.UUID;
import org.planledger.query.audit.AuditEntries;
import org.planledger.query.audit.AuditEntry;
import org.planledger.query.language.Words;
import org.planledger.query.plan.ItemProjection;
import org.planledger.query.plan.ItemView;
import org.planledger.query.view.Criteria;
import org.planledger.query.view.Views;
import org.planledger.query.web.Page;
import org.planledger.query.web.ResourceUnknown;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One item and its timeline. */
@RestController
@RequestMapping("/items/{itemId}")
class ItemController {
    private final ItemPages pages;
    private final AuditEntries entries;

    ItemController(ItemPages pages, AuditEntries entries) {
        this.pages = pages;
        this.entries = entries;
    }

    @GetMapping
    @Operation(summary = "An item with all that shows how far it has come")
    ItemPage item(@PathVariable UUID itemId, Views views, Locale locale) {
        return pages.of(views, known(views, itemId), Words.in(locale));
    }

    @GetMapping("/timeline")
    @Operation(summary = "Every event and refusal that concerns the item, the newest first")
    Page<AuditEntry> timeline(
            @PathVariable UUID itemId,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.MAX_SIZE) int size,
            Views views,
            Locale locale) {
        var item = known(views, itemId).itemId();
        return entries.page(views, Criteria.all().where("items", item), page, size, Words.in(locale));
    }

    private static ItemView known(Views views, UUID itemId) {
        return views.find(ItemProjection.ITEMS, itemId.toString()).orElseThrow(ResourceUnknown::new);
    }
}
