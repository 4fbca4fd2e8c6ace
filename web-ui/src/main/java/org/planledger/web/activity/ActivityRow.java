package org.planledger.web.activity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.web.wire.ItemRef;
import org.planledger.web.wire.PersonRef;

/** An event as lists show it; texts are null when hidden from the reader, or erased. */
public record ActivityRow(
        String activityId,
        String kind,
        @Nullable String ownKind,
        @Nullable String title,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        String state,
        List<ItemRef> items,
        List<PersonRef> participants,
        @Nullable String clashReason,
        @Nullable Attendance attendance,
        @Nullable String outcome,
        @Nullable Instant heldAt,
        @Nullable String cancelReason,
        long version) {

    /** Not yet held, not cancelled. */
    public boolean scheduled() {
        return state.equals("SCHEDULED");
    }

    /** It took place. */
    public boolean held() {
        return state.equals("HELD");
    }

    /** Who came. */
    public record Attendance(int veterans, int students, int teachers, int guests) {
        /** All of them. */
        public int total() {
            return veterans + students + teachers + guests;
        }
    }
}
