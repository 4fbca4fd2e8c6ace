package org.planledger.events.plan;

import org.planledger.events.EventType;

/**
 * A plan was begun without a document: items are written into it until it is approved.
 *
 * @param planId the plan this begins
 * @param year calendar year the plan is for
 * @param institution who issues it
 * @param title heading
 * @param signatory who signs
 */
@EventType(name = "plan.drafted")
public record PlanDrafted(PlanId planId, int year, String institution, String title, String signatory)
        implements PlanEvent {}
