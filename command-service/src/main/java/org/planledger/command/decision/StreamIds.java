package org.planledger.command.decision;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.planledger.events.OrganisationId;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.fund.EntryId;
import org.planledger.events.fund.FundId;
import org.planledger.events.hosting.HostingId;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;
import org.planledger.events.plan.PlanId;
import org.planledger.events.rhythm.RhythmId;
import org.planledger.events.series.SeriesId;

/** Ids that follow from what they name, so that the event store's uniqueness keeps the rule "only one of these". */
public final class StreamIds {
    private StreamIds() {}

    /** The one plan of an organisation for a year. */
    public static PlanId plan(OrganisationId organisation, int year) {
        return new PlanId(named("plan:" + organisation + ":" + year));
    }

    /** The one item with this key in a plan. */
    public static ItemId item(PlanId plan, String key) {
        return new ItemId(named("item:" + plan + ":" + key));
    }

    /** The one fund of an organisation. */
    public static FundId fund(OrganisationId organisation) {
        return new FundId(named("fund:" + organisation));
    }

    /** The one counter-entry that can take an entry back. */
    public static EntryId counterEntry(EntryId voided) {
        return new EntryId(named("void:" + voided));
    }

    /** The one rhythm of visits to a veteran. */
    public static RhythmId rhythm(PersonId veteran) {
        return new RhythmId(named("rhythm:" + veteran));
    }

    /** An activity of a series, by its number from 1. */
    public static ActivityId occurrence(SeriesId series, int number) {
        return new ActivityId(named("occurrence:" + series + ":" + number));
    }

    /** The one record of who holds an activity. */
    public static HostingId hosting(ActivityId activity) {
        return new HostingId(named("hosting:" + activity));
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(("planledger:" + name).getBytes(StandardCharsets.UTF_8));
    }
}
