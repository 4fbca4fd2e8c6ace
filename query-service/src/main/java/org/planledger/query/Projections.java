package org.planledger.query;

import java.util.List;
import org.planledger.query.activity.ActivityProjection;
import org.planledger.query.activity.OwnKindProjection;
import org.planledger.query.audit.AuditProjection;
import org.planledger.query.card.CardProjection;
import org.planledger.query.evidence.EvidenceProjection;
import org.planledger.query.fund.EntryProjection;
import org.planledger.query.fund.FundProjection;
import org.planledger.query.fund.RunProjection;
import org.planledger.query.indicators.MonthProjection;
import org.planledger.query.person.PersonProjection;
import org.planledger.query.plan.ItemProjection;
import org.planledger.query.plan.PlanProjection;
import org.planledger.query.view.Projection;
import org.planledger.query.visit.VisitProjection;

/** Every projection of the read side, in one explicit list; what is not here is not folded. */
public final class Projections {
    private static final List<Projection<?>> ALL = List.of(
            PlanProjection.PLANS,
            ItemProjection.ITEMS,
            ActivityProjection.ACTIVITIES,
            OwnKindProjection.OWN_KINDS,
            VisitProjection.VISITS,
            FundProjection.FUNDS,
            // before the entries, whose balances are read from them
            RunProjection.RUNS,
            EntryProjection.ENTRIES,
            PersonProjection.PERSONS,
            EvidenceProjection.EVIDENCE,
            CardProjection.CARDS,
            AuditProjection.AUDIT,
            MonthProjection.MONTHS);

    private Projections() {}

    /** All of them; together their revisions are the fold version of a generation of views. */
    public static List<Projection<?>> all() {
        return ALL;
    }
}
