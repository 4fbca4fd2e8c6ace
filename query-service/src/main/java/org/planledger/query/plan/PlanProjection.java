package org.planledger.query.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Recorded;
import org.planledger.events.plan.PlanApproved;
import org.planledger.events.plan.PlanDrafted;
import org.planledger.events.plan.PlanEvent;
import org.planledger.events.plan.PlanImported;
import org.planledger.events.plan.PlanItemAdded;
import org.planledger.events.plan.PlanYearClosed;
import org.planledger.query.view.Projection;

/** Folds a plan's own events into {@link PlanView}. */
public final class PlanProjection implements Projection<PlanView> {
    /** The one projection of plans. */
    public static final PlanProjection PLANS = new PlanProjection();

    private PlanProjection() {}

    @Override
    public String collection() {
        return "plans";
    }

    @Override
    public int revision() {
        return 4;
    }

    @Override
    public Class<PlanView> type() {
        return PlanView.class;
    }

    @Override
    public List<String> touches(Recorded<?> recorded) {
        return recorded.event() instanceof PlanEvent event
                ? List.of(event.planId().toString())
                : List.of();
    }

    @Override
    public @Nullable PlanView fold(@Nullable PlanView view, String id, Recorded<?> recorded) {
        if (!(recorded.event() instanceof PlanEvent event)) return view;
        var version = recorded.envelope().sequence();
        return switch (event) {
            case PlanImported e ->
                new PlanView(
                        e.planId(),
                        e.year(),
                        e.title(),
                        e.institution(),
                        e.signatory(),
                        e.items(),
                        false,
                        null,
                        false,
                        List.of(),
                        null,
                        version);
            case PlanDrafted e ->
                new PlanView(
                        e.planId(),
                        e.year(),
                        e.title(),
                        e.institution(),
                        e.signatory(),
                        List.of(),
                        true,
                        null,
                        false,
                        List.of(),
                        null,
                        version);
            case PlanItemAdded e -> view == null ? null : view.with(e.itemId(), version);
            case PlanApproved e -> view == null ? null : view.approved(e.approvedOn(), version);
            case PlanYearClosed e -> view == null ? null : view.closed(e.leftOpen(), e.reason(), version);
        };
    }

    @Override
    public List<String> indexed() {
        return List.of("year");
    }
}
