package org.planledger.query.coverage;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Locale;
import java.util.UUID;
import org.planledger.events.plan.PlanId;
import org.planledger.query.language.Words;
import org.planledger.query.plan.ItemProjection;
import org.planledger.query.plan.ItemRows;
import org.planledger.query.plan.PlanProjection;
import org.planledger.query.plan.PlanRow;
import org.planledger.query.view.Criteria;
import org.planledger.query.view.Views;
import org.planledger.query.web.ResourceUnknown;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CoverageController {
    private final ItemRows rows;

    CoverageController(ItemRows rows) {
        this.rows = rows;
    }

    @GetMapping("/plans/{planId}/coverage")
    @Operation(summary = "Strategy codes by items of a plan, and what was done for them")
    Coverage coverage(@PathVariable UUID planId, Views views, Locale locale) {
        var plan = views.find(PlanProjection.PLANS, planId.toString()).orElseThrow(ResourceUnknown::new);
        var items = views.query(ItemProjection.ITEMS, Criteria.all().where("planId", new PlanId(planId)));
        return Coverage.of(PlanRow.of(plan), rows.of(views, items.content(), Words.in(locale)));
    }
}
