package org.planledger.command.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planledger.command.activity.Activity;
import org.planledger.command.decision.Peers;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.evidence.Evidence;
import org.planledger.command.visit.Visit;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.evidence.EvidenceId;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;
import org.planledger.events.visit.VisitId;

/** What is cited to show that an item is done. Asked when closing is requested, and again when it is confirmed. */
record Proof(List<ActivityId> activities, List<VisitId> visits, List<EvidenceId> evidence) {

    void requireFor(ItemId item, Peers peers) {
        if (activities.isEmpty() && visits.isEmpty() && evidence.isEmpty()) {
            throw new RuleViolated("closing.evidence-missing");
        }
        for (var id : activities) {
            var activity = known(peers.find(Activity.class, id.value()), "activity.unknown");
            requireHere(activity.serves(item));
            if (!activity.held()) throw new RuleViolated("closing.activity-not-held");
        }
        for (var id : visits) {
            var visit = known(peers.find(Visit.class, id.value()), "visit.unknown");
            requireHere(visit.serves(item));
            if (!visit.counts()) throw new RuleViolated("closing.visit-not-counting");
        }
        for (var id : evidence) {
            requireHere(known(peers.find(Evidence.class, id.value()), "evidence.unknown")
                    .serves(item));
        }
    }

    /** Whom a text about these visits may name: it dies with any of them. */
    static Set<PersonId> mentions(List<VisitId> visits, Peers peers) {
        var persons = new LinkedHashSet<PersonId>();
        for (var id : visits) {
            peers.find(Visit.class, id.value()).flatMap(Visit::person).ifPresent(persons::add);
        }
        return persons;
    }

    private static void requireHere(boolean servesItem) {
        if (!servesItem) throw new RuleViolated("closing.evidence-elsewhere");
    }

    private static <T> T known(Optional<T> peer, String code) {
        return peer.orElseThrow(() -> new RuleViolated(code));
    }
}
