package org.planledger.events.kind;

import org.planledger.events.EventType;
import org.planledger.events.activity.ActivityId;

/**
 * An activity that was scheduled as {@code other} is of this kind.
 *
 * @param kindId the kind
 * @param activityId the activity
 */
@EventType(name = "kind.chosen")
public record KindChosen(KindId kindId, ActivityId activityId) implements KindEvent {}
